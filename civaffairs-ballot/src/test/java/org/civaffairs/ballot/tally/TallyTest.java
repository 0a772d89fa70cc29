package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final BallotRules RULES = Votes.rules("PRESENT >=2/3 of DUE", ">1/2 of PRESENT");
    private static final BallotRules OTHERS = Votes.rules("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT");
    private static final Agenda AGENDA = Agenda.of("江桥村", "2010-06-01", List.of("a", "b"));
    private static final Agenda TOMORROW = Agenda.of("江桥村", "2010-06-02", List.of("a"));
    private static final Motion A = AGENDA.motion("a");
    private static final Motion B = AGENDA.motion("b");
    private static final List<Ballot> BALLOTS =
            List.of(Ballot.of(A, Choice.YES), Ballot.of(B, Choice.NO), new Ballot(A, Face.SPOILED));

    private static Tally box(String name) {
        return Tally.of(AGENDA, RULES, name, BALLOTS);
    }

    private static String refusal(Tally a, Tally b) {
        return assertThrows(InvalidInputException.class, () -> a.plus(b)).getMessage();
    }

    @Test
    void ballots_are_counted_by_motion_and_face() {
        Tally tally = box("box 1");
        assertEquals(AGENDA, tally.agenda());
        assertEquals(RULES, tally.rules());
        assertEquals(Set.of("box 1"), tally.boxes());
        assertEquals(new Counts(1, 0, 0, 0, 1), tally.counts(A));
        assertEquals(Counts.of(0, 1, 0), tally.counts(B));
        assertEquals(List.of(tally.counts(A), tally.counts(B)), tally.counts());
    }

    @Test
    void boxes_add_up_and_are_listed_by_name() {
        Tally sum = box("box 2").plus(box("box 1")).plus(Tally.of(RULES, "box 3", B, new Counts(1, 2, 3, 4, 5)));
        assertEquals("[box 1, box 2, box 3]", sum.boxes().toString());
        assertEquals(new Counts(2, 0, 0, 0, 2), sum.counts(A));
        assertEquals(new Counts(1, 4, 3, 4, 5), sum.counts(B));
    }

    @Test
    void the_same_box_twice_is_refused_by_name() {
        assertEquals(
                "tally of 江桥村 2010-06-01, 2 motions: boxes must be counted once each: in both tallies but is"
                        + " [box 1, box 3]",
                refusal(
                        box("box 1").plus(box("box 3")),
                        box("box 3").plus(box("box 2")).plus(box("box 1"))));
        refusal(box("box 1"), box("box 1"));
    }

    @Test
    void other_rules_and_another_session_are_refused() {
        assertEquals(
                "tally of 江桥村 2010-06-01, 2 motions: rules must be the same, " + RULES + ", but is "
                        + OTHERS.toString().substring(0, 60) + "…",
                refusal(box("box 1"), Tally.of(AGENDA, OTHERS, "box 2", BALLOTS)));
        assertEquals(
                "tally of 江桥村 2010-06-01, 2 motions: agenda must be the same: tallies of two sessions do not add up but"
                        + " is 江桥村 2010-06-02, 1 motions",
                refusal(box("box 1"), Tally.none(TOMORROW, RULES)));
    }

    @Test
    void all_that_is_wrong_is_reported_together() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> box("box 1").plus(Tally.of(OTHERS, "box 1", TOMORROW.motion("a"), Counts.NONE)));
        assertEquals(
                List.of("agenda", "rules", "boxes"),
                refused.problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @Test
    void a_ballot_or_a_motion_of_another_agenda_is_refused() {
        String message = "motion a is of the agenda of 江桥村 2010-06-02, 1 motions and not of 江桥村 2010-06-01, 2 motions:"
                + " see Agenda.rebase";
        Motion other = TOMORROW.motion("a");
        List<Ballot> ballots = List.of(Ballot.of(A, Choice.YES), Ballot.of(other, Choice.YES));
        List<Supplier<Object>> attempts = List.of(
                () -> Tally.of(AGENDA, RULES, "box 1", ballots),
                () -> box("box 1").counts(other),
                () -> ballots.stream().collect(Tally.tallying(AGENDA, RULES, "box 1")));
        for (Supplier<Object> attempt : attempts) {
            assertEquals(
                    message,
                    assertThrows(IllegalArgumentException.class, attempt::get).getMessage());
        }
        Agenda one = Agenda.of("江桥村", "2010-06-01", List.of("a"));
        assertThrows(IllegalArgumentException.class, () -> Tally.of(one, RULES, "box 1", ballots));
    }

    @Test
    void a_sum_out_of_range_names_both_numbers() {
        Tally many = Tally.of(RULES, "box 1", A, Counts.of(Long.MAX_VALUE, 0, 0));
        assertEquals(
                "tally out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> many.plus(box("box 2")))
                        .getMessage());
    }

    @Test
    void a_motion_is_decided_by_its_own_counts_and_the_tallys_rules() {
        Tally tally =
                Tally.of(RULES, "box 1", A, Counts.of(6, 4, 0)).plus(Tally.of(RULES, "box 2", B, Counts.of(5, 5, 0)));
        Attendance ten = Attendance.of(15, 15, 10);
        assertEquals(Outcome.PASSED, tally.decide(A, ten, 10).outcome());
        assertEquals(Reason.TIE, tally.decide(B, ten, 10).reason());
        assertEquals(Outcome.VOID, tally.decide(A, ten, 9).outcome());
        assertThrows(IllegalArgumentException.class, () -> tally.decide(A, ten, 11));
    }

    @Test
    void equal_tallies_have_equal_agendas_rules_boxes_and_counts() {
        Tally tally = box("box 1");
        assertEquals(tally, box("box 1"));
        assertEquals(tally.hashCode(), box("box 1").hashCode());
        assertNotEquals(tally, box("box 2"));
        assertNotEquals(tally, Tally.of(AGENDA, OTHERS, "box 1", BALLOTS));
        assertNotEquals(tally, Tally.of(AGENDA, RULES, "box 1", List.of()));
        assertNotEquals(tally, Tally.of(RULES, "box 1", TOMORROW.motion("a"), tally.counts(A)));
        assertNotEquals(tally, AGENDA);
        assertNotEquals(
                tally.hashCode(), Tally.of(AGENDA, RULES, "box 1", List.of()).hashCode());
    }

    @Test
    void boxes_cannot_be_added_to_from_outside() {
        assertThrows(
                UnsupportedOperationException.class, () -> box("box 1").boxes().add("box 2"));
    }

    @Test
    void a_tally_prints_as_one_line_with_its_counts_if_they_are_few() {
        assertEquals(
                "江桥村 2010-06-01, 2 motions of 1 boxes: [" + new Counts(1, 0, 0, 0, 1) + ", " + Counts.of(0, 1, 0) + "]",
                box("box 1").toString());
        Agenda four = Agenda.of("江桥村", "2010-06-01", List.of("a", "b", "c", "d"));
        assertEquals(
                "江桥村 2010-06-01, 4 motions of 0 boxes: counted",
                Tally.none(four, RULES).toString());
        Agenda three = Agenda.of("江桥村", "2010-06-01", List.of("a", "b", "c"));
        assertEquals(
                "江桥村 2010-06-01, 3 motions of 0 boxes: [" + Counts.NONE + ", " + Counts.NONE + ", " + Counts.NONE + "]",
                Tally.none(three, RULES).toString());
    }
}
