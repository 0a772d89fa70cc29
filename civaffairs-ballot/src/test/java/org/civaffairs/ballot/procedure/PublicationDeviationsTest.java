package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.EventKind.APPROVED;
import static org.civaffairs.ballot.procedure.EventKind.GRANTED;
import static org.civaffairs.ballot.procedure.EventKind.SUBMITTED;
import static org.civaffairs.ballot.procedure.SampleProcedure.rule;
import static org.civaffairs.ballot.procedure.SampleSession.day;
import static org.civaffairs.ballot.procedure.SessionReviewRule.DAY_COUNT;
import static org.civaffairs.ballot.procedure.SessionReviewRule.PUBLICATION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.ROUNDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.ballot.publication.DayCount;
import org.civaffairs.ballot.publication.Publication;
import org.civaffairs.ballot.publication.PublicationTerm;
import org.civaffairs.ballot.publication.WorkingDays;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published from 2010-06-02 to 06-09, submitted 06-10, approved 06-20, published again from 06-21 to 06-28. */
class PublicationDeviationsTest {
    private static String published(SampleSession session, SessionReviewRule rule) {
        SessionReview review = rule.assess(session.facts()).value();
        return review.deviations().stream()
                        .map(d -> d.kind() + " " + d.point() + " " + d.actual() + "/" + d.expected())
                        .toList()
                + " " + review.unchecked();
    }

    private static String published(SampleSession session) {
        return published(session, rule());
    }

    private static SampleSession first(String first, String last) {
        SampleSession session = new SampleSession();
        session.publications.set(0, Publication.beforeSubmission(day(first), day(last)));
        return session;
    }

    private static SampleSession second(String first, String last) {
        SampleSession session = new SampleSession();
        session.publications.set(1, Publication.afterApproval(day(first), day(last)));
        return session;
    }

    @ParameterizedTest
    @CsvSource({"2010-06-02, 2010-06-08, 6", "2010-06-03, 2010-06-09, 6", "2010-06-02, 2010-06-02, 0"})
    void a_round_is_published_for_as_long_as_it_must(String first, String last, long days) {
        assertEquals("[] []", published(first("2010-06-02", "2010-06-09")));
        assertEquals("[PUBLISHED_TOO_BRIEFLY before submission " + days + "/7] []", published(first(first, last)));
    }

    @Test
    void only_days_that_were_over_before_submission_count() {
        SampleSession session = new SampleSession().moved(SUBMITTED, "2010-06-09");
        assertEquals("[PUBLISHED_TOO_BRIEFLY before submission 6/7] []", published(session));
        session.moved(SUBMITTED, "2010-06-02");
        assertEquals("[PUBLISHED_TOO_BRIEFLY before submission 0/7] []", published(session));
        SampleSession unsubmitted = new SampleSession().without(SUBMITTED).moved(APPROVED, "2010-06-09");
        assertEquals("[PUBLISHED_TOO_BRIEFLY before submission 6/7] []", published(unsubmitted));
    }

    @Test
    void only_days_from_approval_on_count_for_the_second() {
        assertEquals("[] []", published(second("2010-06-20", "2010-06-27")));
        assertEquals(
                "[PUBLISHED_TOO_BRIEFLY after approval by the county 6/7] []",
                published(second("2010-06-19", "2010-06-26")));
        assertEquals("[] []", published(second("2010-06-10", "2010-06-27")));
        assertEquals(
                "[PUBLISHED_TOO_BRIEFLY after approval by the county 0/7] []",
                published(second("2010-06-01", "2010-06-19")));
    }

    @Test
    void a_second_publication_is_missing_once_the_county_has_approved() {
        SampleSession session = new SampleSession();
        session.publications.remove(1);
        assertEquals("[SECOND_PUBLICATION_MISSING null 0/7] []", published(session));
        assertEquals("[] []", published(session, rule(ROUNDS, 1)));
        assertEquals("[SECOND_PUBLICATION_MISSING null 0/7] []", published(session.without(APPROVED))); // but granted
        assertEquals("[] [SECOND_PUBLICATION_MISSING]", published(session.without(GRANTED)));
    }

    @Test
    void a_first_publication_is_missing_once_something_rests_on_it() {
        SampleSession session = new SampleSession();
        session.publications.clear();
        assertEquals(
                "[PUBLISHED_TOO_BRIEFLY before submission 0/7, SECOND_PUBLICATION_MISSING null 0/7] []",
                published(session));
        session.without(APPROVED, GRANTED);
        assertEquals("[PUBLISHED_TOO_BRIEFLY before submission 0/7] [SECOND_PUBLICATION_MISSING]", published(session));
        session.without(SUBMITTED);
        assertEquals("[] [PUBLISHED_TOO_BRIEFLY, SECOND_PUBLICATION_MISSING]", published(session));
        assertEquals("[] []", published(session, rule(ROUNDS, 0)));
        assertEquals("[] []", published(session, rule(PUBLICATION, PublicationTerm.NONE)));
    }

    @Test
    void what_was_posted_is_judged_even_if_nothing_rests_on_it_yet() {
        SampleSession session = second("2010-06-21", "2010-06-26").without(SUBMITTED, APPROVED, GRANTED);
        session.publications.remove(0);
        assertEquals("[PUBLISHED_TOO_BRIEFLY after approval by the county 5/7] []", published(session));
        SampleSession whole = new SampleSession().without(SUBMITTED, APPROVED, GRANTED);
        assertEquals("[] []", published(whole));
    }

    @Test
    void the_day_of_posting_can_be_counted() {
        SessionReviewRule sameDay = rule(DAY_COUNT, DayCount.SAME_DAY_FIRST);
        assertEquals("[] []", published(first("2010-06-02", "2010-06-08"), sameDay));
        assertEquals(
                "[PUBLISHED_TOO_BRIEFLY before submission 6/7] []",
                published(first("2010-06-02", "2010-06-07"), sameDay));
    }

    @Test
    void numbers_of_days_are_in_the_value() {
        SessionNumbers numbers =
                rule().assess(first("2010-06-02", "2010-06-07").facts()).value().numbers();
        assertEquals(5L, numbers.published());
        assertEquals(7L, numbers.publishedAgain());
    }

    /** Wednesday 2 to Wednesday 9 June: Thursday 3, Friday 4, Monday 7 to Wednesday 9 are five working days. */
    @Test
    void working_days_need_a_calendar() {
        Policy policy = SampleProcedure.with(
                SampleProcedure.with(SampleProcedure.ALL, ROUNDS, 1),
                PUBLICATION,
                PublicationTerm.parse("5 WORKING DAYS"));
        assertEquals(
                "session-review: session.publication counts working days: give their calendar,"
                        + " under(policy, day, calendar); it but is 5 WORKING DAYS",
                assertThrows(InvalidInputException.class, () -> SessionReviewRule.under(policy, SampleProcedure.DAY))
                        .getMessage());
        SessionReviewRule rule = SessionReviewRule.under(policy, SampleProcedure.DAY, WorkingDays.WEEKDAYS);
        assertEquals("[] []", published(first("2010-06-02", "2010-06-09"), rule));
        assertEquals(
                "[PUBLISHED_TOO_BRIEFLY before submission 4/5] []", published(first("2010-06-02", "2010-06-08"), rule));
        assertEquals(List.of(), new SampleSession().found(rule));
    }
}
