package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.reviews;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-78: how often petitions are studied is open. */
class PetitionReviewsRuleTest {
    private static final Policy MONTHLY = Policy.planned().with(PetitionReviewsRule.onceAMonth());
    private static final PetitionReviewsRule RULE = PetitionReviewsRule.under(MONTHLY, DAY);

    private static List<Long> months(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-03-31 | 2010-01-15 2010-03-02 | 3  | 2 | 2
            2010-03-30 | 2010-01-15 2010-02-02 | 2  | 2 | ''
            2010-01-30 | ''                    | 0  | 0 | ''
            2010-01-31 | 2010-01-31            | 1  | 1 | ''
            2010-02-28 | 2010-01-01            | 2  | 1 | 2
            2010-12-31 | 2010-12-01            | 12 | 1 | 1 2 3 4 5 6 7 8 9 10 11
            """)
    void months_that_are_over_are_judged(String through, String days, long months, long covered, String missed) {
        String[] all = Stream.of(days.split(" ")).filter(day -> !day.isEmpty()).toArray(String[]::new);
        Assessment<CoveredMonths> assessment = RULE.assess(reviews(through, all));
        assertEquals(new CoveredMonths(months, covered, months(missed)), assessment.value());
        assertEquals(months(missed).size(), assessment.findings().size());
        assertEquals(months(missed).size(), PetitionReviewsRule.BY_MISSED.of().applyAsLong(assessment.value()));
    }

    @Test
    void a_missed_month_is_a_deficiency_by_the_number_that_was_assumed() {
        Assessment<CoveredMonths> assessment = RULE.assess(reviews("2010-02-28", "2010-01-15"));
        assertEquals(
                "[DEFICIENCY PETITION_MONTH_MISSED 攸县 2010-02: 0 of 1, difference 1 [C-78]]",
                assessment.findings().toString());
        assertEquals(
                "[petition.reviews-per-month = 1, months = 2, covered = 1, missed = [2]]",
                assessment.steps().toString());
        assertEquals(Basis.ASSUMED, assessment.assumptions().get(0).basis());
        assertEquals(
                "petition-reviews [petition.reviews-per-month = 1 (ASSUMED, C-78): the plan gives no number of reviews;"
                        + " once a month is assumed]",
                RULE.toString());
    }

    @Test
    void more_than_one_can_be_asked_for() {
        Policy twice = Policy.planned()
                .with(Reform.proposed("twice")
                        .from(PetitionReviewsRule.PER_MONTH, LocalDate.of(2010, 1, 1), 2, "memo"));
        PetitionReviewsRule rule = PetitionReviewsRule.under(twice, DAY);
        assertEquals(
                "[DEFICIENCY PETITION_MONTH_MISSED 攸县 2010-01: 1 of 2, difference 1 [C-78]]",
                rule.assess(reviews("2010-02-28", "2010-01-15", "2010-02-01", "2010-02-28"))
                        .findings()
                        .toString());
    }

    @Test
    void the_plan_alone_leaves_it_open() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> PetitionReviewsRule.inForceOn(DAY));
        assertEquals("petition.reviews-per-month", refused.problems().get(0).path());
    }

    @Test
    void facts_of_another_year_are_refused() {
        assertEquals(
                "petition-reviews: through must be in 2010, of which the rule is, but is 2009-12-31",
                assertThrows(InvalidInputException.class, () -> RULE.assess(reviews("2009-12-31")))
                        .getMessage());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        PetitionReviewsFacts.Builder bad =
                PetitionReviewsFacts.builder().county(" ").through(DAY);
        Stream.of("2009-12-31", "2010-06-02", "2010-06-01", "2010-01-01", "2010-06-01")
                .forEach(day -> bad.addReviews(LocalDate.parse(day)));
        assertEquals(
                "petition-reviews: county must not be blank"
                        + "; reviews[0] must be from 2010-01-01 to through, 2010-06-01, but is 2009-12-31"
                        + "; reviews[1] must be from 2010-01-01 to through, 2010-06-01, but is 2010-06-02"
                        + "; reviews[4] must not be given twice but is 2010-06-01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"county\":\"攸县\",\"through\":\"2010-02-28\",\"reviews\":[\"2010-01-15\"]}",
                    mapper.write(reviews("2010-02-28", "2010-01-15")));
        }
    }
}
