package org.civaffairs.ballot.publication;

import static org.civaffairs.ballot.publication.PublicationRound.AFTER_APPROVAL;
import static org.civaffairs.ballot.publication.PublicationRound.BEFORE_SUBMISSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionTest {
    private static final PersonName BY = PersonName.parse("李四光");
    private static final List<Publication> WEEK = List.of(Publication.beforeSubmission(day(1), day(8)));
    private static final Objection RAISED = Objection.raised(day(8), BY, "低保名单", BEFORE_SUBMISSION);

    private static LocalDate day(int ofJune) {
        return LocalDate.of(2010, 6, ofJune);
    }

    @ParameterizedTest
    @CsvSource({"2010-05-31, false", "2010-06-01, true", "2010-06-08, true", "2010-06-09, false"})
    void it_is_in_time_from_the_first_day_to_the_last(LocalDate day, boolean inTime) {
        Objection raised = Objection.raised(day, BY, "低保名单", BEFORE_SUBMISSION);
        assertEquals(inTime, raised.isInTime(WEEK));
        assertEquals(
                inTime ? ObjectionStatus.OPEN : ObjectionStatus.OUT_OF_TIME,
                raised.status(WEEK, LocalDate.of(2010, 7, 1)));
    }

    @Test
    void it_is_in_time_only_in_a_publication_of_its_round() {
        assertFalse(Objection.raised(day(8), BY, "低保名单", AFTER_APPROVAL).isInTime(WEEK));
        assertFalse(RAISED.isInTime(List.of()));
        assertTrue(RAISED.isInTime(
                List.of(Publication.afterApproval(day(1), day(2)), Publication.beforeSubmission(day(8), day(8)))));
    }

    @Test
    void a_re_investigation_and_a_re_vote_must_follow_one_another() {
        Objection found = RAISED.answered(new Reinvestigation(day(10), Truth.YES));
        assertEquals(ObjectionStatus.OPEN, found.status(WEEK, day(8)));
        assertEquals(ObjectionStatus.OPEN, found.status(WEEK, day(9)));
        assertEquals(ObjectionStatus.UPHELD, found.status(WEEK, day(10)));
        Objection voted = found.revotedOn(day(12));
        assertEquals(ObjectionStatus.UPHELD, voted.status(WEEK, day(11)));
        assertEquals(ObjectionStatus.REVOTED, voted.status(WEEK, day(12)));
        assertEquals(ObjectionStatus.REVOTED, voted.status(WEEK, day(13)));
        assertEquals(ObjectionStatus.UPHELD, found.status(WEEK, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void a_wrong_objection_is_dismissed_and_an_undecided_one_stays_open() {
        assertEquals(
                ObjectionStatus.DISMISSED,
                RAISED.answered(new Reinvestigation(day(8), Truth.NO)).status(WEEK, day(8)));
        assertEquals(
                ObjectionStatus.OPEN,
                RAISED.answered(new Reinvestigation(day(8), Truth.UNKNOWN)).status(WEEK, day(30)));
    }

    @Test
    void something_must_follow_where_it_is_open_or_upheld() {
        assertEquals(
                List.of(ObjectionStatus.OPEN, ObjectionStatus.UPHELD),
                List.of(ObjectionStatus.values()).stream()
                        .filter(ObjectionStatus::isUnsettled)
                        .toList());
        assertEquals("异议成立，待复议", ObjectionStatus.UPHELD.label().zh());
        assertEquals(
                "open: a re-investigation must follow",
                ObjectionStatus.OPEN.label().en());
    }

    @Test
    void before_it_was_raised_it_had_no_status() {
        assertEquals(
                "an objection of 2010-06-08 had no status on 2010-06-07",
                assertThrows(IllegalArgumentException.class, () -> RAISED.status(WEEK, day(7)))
                        .getMessage());
    }

    @Test
    void days_out_of_order_are_refused_all_together() {
        assertEquals(
                "objection: about must not be blank; answer.day must not be before day, 2010-06-08, but is 2010-06-07"
                        + "; revote must follow an objection that was upheld"
                        + "; revote must not be before the re-investigation but is 2010-06-06",
                refusal(() -> new Objection(
                        day(8), BY, " ", BEFORE_SUBMISSION, new Reinvestigation(day(7), Truth.NO), day(6))));
        assertEquals(
                "objection: revote must follow an objection that was upheld", refusal(() -> RAISED.revotedOn(day(9))));
        Objection upheld = RAISED.answered(new Reinvestigation(day(9), Truth.YES));
        assertEquals(
                "objection: revote must not be before the re-investigation but is 2010-06-08",
                refusal(() -> upheld.revotedOn(day(8))));
        assertEquals(day(9), upheld.revotedOn(day(9)).revote());
    }

    @Test
    void the_name_is_masked_wherever_it_is_printed() {
        assertFalse(RAISED.toString().contains("四光"));
        assertTrue(RAISED.toString().contains("李**"));
        assertEquals(RAISED, JavaCopy.of(RAISED));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable bad) {
        return assertThrows(InvalidInputException.class, bad).getMessage();
    }
}
