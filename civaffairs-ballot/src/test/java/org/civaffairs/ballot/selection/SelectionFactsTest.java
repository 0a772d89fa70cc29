package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.candidate;
import static org.civaffairs.ballot.selection.Panel.candidates;
import static org.civaffairs.ballot.selection.Panel.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

/** Bad facts are refused with all their problems, in the order of the properties. */
class SelectionFactsTest {

    private static String refusal(SelectionFacts.Builder facts) {
        return assertThrows(InvalidInputException.class, facts::build).getMessage();
    }

    @Test
    void seats_are_none_to_the_number_of_candidates() {
        assertEquals(
                "selection: seats must not be negative but is -1",
                refusal(session(-1, 9, 9).addAllCandidates(candidates(9, 1, 2))));
        assertEquals(
                "selection: seats must be at most the candidates, 2, but is 3",
                refusal(session(3, 9, 9).addAllCandidates(candidates(9, 1, 2))));
        assertEquals(
                "selection: seats must be at most the candidates, 1, but is 9223372036854775807",
                refusal(session(Long.MAX_VALUE, 9, 9).addAllCandidates(candidates(9, 1))));
        assertEquals(
                2,
                session(2, 9, 9).addAllCandidates(candidates(9, 1, 2)).build().seats());
        assertEquals(
                0,
                session(0, 9, 9).addAllCandidates(candidates(9, 1, 2)).build().seats());
    }

    @Test
    void nobody_can_be_selected_where_nobody_stands() {
        assertEquals("selection: candidates must not be empty: there is nobody to select", refusal(session(1, 9, 9)));
    }

    @Test
    void all_that_is_wrong_comes_together() {
        SelectionFacts.Builder bad = SelectionFacts.builder()
                .village("江桥村\u202e")
                .session("")
                .motion("a\nb")
                .matter(org.civaffairs.core.decision.AssistanceMatter.RELIEF)
                .day(Panel.DAY)
                .seats(7)
                .entitled(0)
                .due(0)
                .present(-1)
                .recused(0)
                .recusedPresent(0)
                .householdsPresent(-3)
                .addCandidates(new Candidate("x\u0000", PersonName.parse("无"), -1, -2, -3, -4, -5));
        assertEquals(
                "selection: village must not contain the invisible or control character U+202E"
                        + "; session must not be blank"
                        + "; motion must not contain the invisible or control character U+000A"
                        + "; seats must be at most the candidates, 1, but is 7"
                        + "; entitled must be at least 1: an empty panel decides nothing but is 0"
                        + "; due must be at least 1: a quorum over nobody has no value but is 0"
                        + "; present must not be negative but is -1"
                        + "; householdsPresent must not be negative but is -3"
                        + "; candidates[0].id must not contain the invisible or control character U+0000"
                        + "; candidates[0].yes must not be negative but is -1"
                        + "; candidates[0].no must not be negative but is -2"
                        + "; candidates[0].abstain must not be negative but is -3"
                        + "; candidates[0].blank must not be negative but is -4"
                        + "; candidates[0].spoiled must not be negative but is -5",
                refusal(bad));
    }

    @Test
    void households_are_a_whole_and_its_part() {
        assertEquals(
                "selection: householdsPresent must be at most all households, 5, but is 6",
                refusal(session(1, 9, 9)
                        .addAllCandidates(candidates(9, 1))
                        .households(5)
                        .householdsPresent(6)));
        assertEquals(
                "selection: households must be at least 1: a share of no household has no value but is 0",
                refusal(session(1, 9, 9).addAllCandidates(candidates(9, 1)).households(0)));
    }

    @Test
    void a_candidate_stands_once() {
        assertEquals(
                "selection: candidates[2].id stands here a second time: keep one but is \"a\"",
                refusal(session(1, 9, 9)
                        .addCandidates(candidate("a", 1, 1, 1), candidate("b", 1, 1, 1), candidate("a", 2, 2, 2))));
    }

    /** 12 present of whom 1 steps aside: 11 ballots on a candidate, and not 12. */
    @Test
    void nobody_gets_more_ballots_than_there_are_voters() {
        SelectionFacts.Builder eleven =
                session(1).entitled(15).due(15).present(12).recused(1).recusedPresent(1);
        assertEquals(
                11,
                eleven.addCandidates(candidate("a", 8, 2, 1))
                        .build()
                        .candidates()
                        .get(0)
                        .counts()
                        .total());
        assertEquals(
                "selection: candidates[1] must have at most one ballot for each member present who does not step aside,"
                        + " 11, but is 12",
                refusal(eleven.addCandidates(candidate("b", 8, 3, 1))));
    }

    @Test
    void where_all_who_came_step_aside_there_is_no_ballot() {
        SelectionFacts.Builder none =
                session(1).entitled(15).due(15).present(2).recused(2).recusedPresent(2);
        assertEquals(
                "selection: candidates[0] must have at most one ballot for each member present who does not step aside,"
                        + " 0, but is 1",
                refusal(none.addCandidates(candidate("a", 0, 1, 0))));
    }

    @Test
    void as_many_ballots_as_nobody_can_count_are_refused() {
        assertEquals(
                "selection: candidates[0] is beyond what can be counted:"
                        + " counts out of range: 9223372036854775807 + 1",
                refusal(session(1, 9, 9)
                        .addCandidates(new Candidate("a", PersonName.parse("无"), Long.MAX_VALUE, 1, 0, 0, 0))));
    }

    @Test
    void names_stay_masked_in_what_is_printed() {
        Candidate candidate = Candidate.of("a", PersonName.parse("欧阳修"), new Counts(1, 2, 3, 4, 5));
        assertEquals("Candidate[id=a, name=欧**, yes=1, no=2, abstain=3, blank=4, spoiled=5]", candidate.toString());
        assertEquals(new Counts(1, 2, 3, 4, 5), candidate.counts());
        String printed = session(1, 19, 19).addCandidates(candidate).build().toString();
        assertFalse(printed.contains("欧阳修"));
        assertTrue(printed.contains("欧**"));
    }
}
