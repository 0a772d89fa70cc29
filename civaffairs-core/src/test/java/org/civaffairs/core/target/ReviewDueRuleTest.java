package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-04: how often is left open. */
class ReviewDueRuleTest {
    static ReviewDueRule every(String period) {
        Reform reform = Reform.proposed("r").from(ReviewDueRule.INTERVAL, DAY, Period.parse(period), "memo 2");
        return ReviewDueRule.under(Policy.planned().with(reform), DAY);
    }

    static ReviewDueFacts review(String last, String asOf) {
        return ReviewDueFacts.builder()
                .subject("柏市镇 D-17")
                .lastReview(day(last))
                .asOf(day(asOf))
                .build();
    }

    /** Every six months, last on 2010-01-10: due on 2010-07-10. */
    @ParameterizedTest
    @CsvSource({
        "P6M, 2010-01-10, 2010-07-09, 2010-07-10, 0",
        "P6M, 2010-01-10, 2010-07-10, 2010-07-10, 0",
        "P6M, 2010-01-10, 2010-07-11, 2010-07-10, 1",
        "P6M, 2010-08-31, 2011-03-01, 2011-02-28, 1", // February has no 31st
        "P1Y, 2008-02-29, 2009-02-28, 2009-02-28, 0",
        "P30D, 2010-01-31, 2010-03-04, 2010-03-02, 2"
    })
    void the_next_review_is_found_on_the_calendar(
            String period, String last, String asOf, LocalDate dueOn, long overdue) {
        Assessment<ReviewDue> assessment = every(period).assess(review(last, asOf));
        assertEquals(new ReviewDue(dueOn, overdue), assessment.value());
        assertEquals(
                overdue == 0
                        ? "[]"
                        : "[DEFICIENCY REVIEW_OVERDUE 柏市镇 D-17: " + asOf + " of " + dueOn + ", difference " + overdue
                                + " [C-04]]",
                assessment.findings().toString());
        assertEquals(overdue, ReviewDueRule.BY_DAYS_OVERDUE.of().applyAsLong(assessment.value()));
    }

    @Test
    void the_derivation_shows_the_days() {
        assertEquals(
                "[lastReview = 2010-01-10, target.review-interval = P6M, dueOn = 2010-07-10, asOf = 2010-07-11,"
                        + " daysOverdue = 1]",
                every("P6M").assess(review("2010-01-10", "2010-07-11")).steps().toString());
    }

    @Test
    void the_plan_alone_leaves_it_open() {
        assertEquals(
                List.of("target.review-interval"),
                assertThrows(InvalidInputException.class, () -> ReviewDueRule.inForceOn(DAY)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @Test
    void nobody_asks_before_the_last_review() {
        assertEquals(
                "review-due: lastReview must not be before 1949-01-01 but is 1948-12-31"
                        + "; asOf must not be before lastReview, 1948-12-31, but is 1948-12-30",
                assertThrows(InvalidInputException.class, () -> review("1948-12-31", "1948-12-30"))
                        .getMessage());
        assertEquals(
                0,
                every("P1D").assess(review("2010-01-10", "2010-01-10")).value().daysOverdue());
        assertEquals(
                "review-due: subject must not be blank",
                assertThrows(
                                InvalidInputException.class,
                                () -> ReviewDueFacts.builder()
                                        .subject(" ")
                                        .lastReview(DAY)
                                        .asOf(DAY)
                                        .build())
                        .getMessage());
    }
}
