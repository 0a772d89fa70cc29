package org.civaffairs.ballot.publication;

import static org.civaffairs.ballot.publication.PublicationRound.AFTER_APPROVAL;
import static org.civaffairs.ballot.publication.PublicationRound.BEFORE_SUBMISSION;
import static org.civaffairs.ballot.publication.PublicationStatus.COMPLETE;
import static org.civaffairs.ballot.publication.PublicationStatus.OBJECTION_OPEN;
import static org.civaffairs.ballot.publication.PublicationStatus.RUNNING;
import static org.civaffairs.ballot.publication.PublicationStatus.SECOND_MISSING;
import static org.civaffairs.ballot.publication.PublicationStatus.TOO_BRIEF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

/** A week in each of two rounds, from the day after posting. */
class PublicationReviewTest {
    private static final PublicationRules RULES =
            PublicationRules.of(PublicationTerm.ofDays(7), 2, DayCount.NEXT_DAY_FIRST);
    private static final Publication FIRST = Publication.beforeSubmission(day("2010-06-01"), day("2010-06-08"));
    private static final Publication SECOND = Publication.afterApproval(day("2010-06-20"), day("2010-06-28"));
    private static final Objection RAISED =
            Objection.raised(day("2010-06-05"), PersonName.parse("李四"), "低保名单", BEFORE_SUBMISSION);

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static PublicationStatus status(String on, Publication... publications) {
        return RULES.review(List.of(publications), List.of(), day(on)).status();
    }

    @Test
    void a_round_runs_until_its_last_day_is_over() {
        assertEquals(RUNNING, status("2010-05-31", FIRST));
        assertEquals(RUNNING, status("2010-06-01", FIRST));
        assertEquals(RUNNING, status("2010-06-07", FIRST));
        assertEquals(SECOND_MISSING, status("2010-06-08", FIRST));
        assertEquals(RUNNING, status("2010-06-08", FIRST, SECOND));
        assertEquals(RUNNING, status("2010-06-26", FIRST, SECOND));
        assertEquals(COMPLETE, status("2010-06-27", FIRST, SECOND)); // it may hang longer
        assertEquals(COMPLETE, status("2010-06-30", FIRST, SECOND));
    }

    @Test
    void a_plan_that_is_too_brief_is_told_before_it_is_over() {
        Publication brief = Publication.beforeSubmission(day("2010-06-01"), day("2010-06-07"));
        assertEquals(TOO_BRIEF, status("2010-06-02", brief));
        assertEquals(TOO_BRIEF, status("2010-06-30", brief, SECOND));
        assertEquals(TOO_BRIEF, status("2010-06-30"));
        assertEquals(
                TOO_BRIEF,
                status("2010-06-30", FIRST, Publication.afterApproval(day("2010-06-20"), day("2010-06-26"))));
    }

    @Test
    void one_round_is_enough_where_one_is_asked_for_and_none_where_none_is() {
        PublicationRules once = PublicationRules.of(PublicationTerm.ofDays(7), 1, DayCount.NEXT_DAY_FIRST);
        assertEquals(
                COMPLETE,
                once.review(List.of(FIRST), List.of(), day("2010-06-08")).status());
        PublicationRules none = PublicationRules.of(PublicationTerm.NONE, 2, DayCount.NEXT_DAY_FIRST);
        assertEquals(
                new PublicationReview(COMPLETE, List.of(), List.of()),
                none.review(List.of(), List.of(), day("2010-06-08")));
    }

    @Test
    void an_open_objection_comes_before_all_else() {
        PublicationReview review = RULES.review(List.of(FIRST), List.of(RAISED), day("2010-06-06"));
        assertEquals(
                new PublicationReview(
                        OBJECTION_OPEN,
                        List.of(
                                new RoundVerdict(BEFORE_SUBMISSION, false, 7, 5, 2),
                                new RoundVerdict(AFTER_APPROVAL, false, 7, 0, 7)),
                        List.of(RAISED)),
                review);
        assertEquals(review, JavaCopy.of(review));
    }

    @Test
    void an_objection_counts_from_its_day_until_it_is_settled() {
        Objection upheld = RAISED.answered(new Reinvestigation(day("2010-06-10"), Truth.YES));
        List<Publication> both = List.of(FIRST, SECOND);
        assertEquals(
                RUNNING, RULES.review(both, List.of(RAISED), day("2010-06-04")).status());
        assertEquals(
                OBJECTION_OPEN,
                RULES.review(both, List.of(RAISED), day("2010-06-05")).status());
        assertEquals(
                OBJECTION_OPEN,
                RULES.review(both, List.of(upheld), day("2010-06-30")).status());
        assertEquals(
                COMPLETE,
                RULES.review(both, List.of(upheld.revotedOn(day("2010-06-12"))), day("2010-06-30"))
                        .status());
        Objection late = Objection.raised(day("2010-06-09"), PersonName.parse("李四"), "低保名单", BEFORE_SUBMISSION);
        assertEquals(
                COMPLETE, RULES.review(both, List.of(late), day("2010-06-30")).status());
    }

    @Test
    void the_open_ones_are_listed_in_the_order_given() {
        Objection other = Objection.raised(day("2010-06-02"), PersonName.parse("王五"), "名单", BEFORE_SUBMISSION);
        Objection dismissed = other.answered(new Reinvestigation(day("2010-06-03"), Truth.NO));
        assertEquals(
                List.of(RAISED, other),
                RULES.review(List.of(FIRST), List.of(RAISED, dismissed, other), day("2010-06-06"))
                        .open());
    }

    @Test
    void statuses_have_words() {
        assertEquals("公示完成", COMPLETE.label().zh());
        assertEquals("second publication missing", SECOND_MISSING.label().en());
    }
}
