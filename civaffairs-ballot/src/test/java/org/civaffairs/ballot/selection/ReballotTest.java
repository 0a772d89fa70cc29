package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.DAY;
import static org.civaffairs.ballot.selection.Panel.facts;
import static org.civaffairs.ballot.selection.Panel.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.ballot.selection.Reballot.Votes;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

/** A second ballot among those who are tied. */
class ReballotTest {
    private static final LocalDate LATER = DAY.plusDays(7);

    /** a1 has 14 yes and is certain; a2 to a5 have 12, for 2 seats; a6 has 11. */
    private static final SelectionFacts FACTS = facts(3, 16, 16, 14, 12, 12, 12, 12, 11);

    private static final Selection TIED =
            rule("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT").assess(FACTS).value();

    private static Reballot ballot(LocalDate day, Object... idsAndVotes) {
        List<Votes> votes = new ArrayList<>();
        for (int i = 0; i < idsAndVotes.length; i += 2) {
            votes.add(new Votes((String) idsAndVotes[i], (int) idsAndVotes[i + 1]));
        }
        return new Reballot(day, votes);
    }

    private static String refusal(Reballot ballot) {
        return assertThrows(InvalidInputException.class, () -> TIED.resolve(FACTS, ballot))
                .getMessage();
    }

    @Test
    void more_votes_win_the_seats_left() {
        Selection won = TIED.resolve(FACTS, ballot(LATER, "a5", 9, "a4", 3, "a3", 10, "a2", 7));
        assertEquals(List.of("a1", "a3", "a5"), won.certain());
        assertTrue(won.isFinal());
        assertEquals(
                "[a2 OUTVOTED -2, a4 OUTVOTED -6, a6 OUTRANKED -1]",
                won.others().toString());
        assertEquals("[SECOND_BALLOT 2010-06-08 [a3, a5]]", won.tieBreaks().toString());
        assertEquals(12L, won.line());
    }

    @Test
    void a_second_tie_is_smaller_and_may_be_drawn() {
        Selection again = TIED.resolve(FACTS, ballot(LATER, "a2", 9, "a3", 8, "a4", 8, "a5", 1));
        assertEquals(List.of("a1", "a2"), again.certain());
        assertEquals(List.of("a3", "a4"), again.tied());
        assertEquals(1, again.seatsLeft());
        assertEquals(
                "[a3 TIED_AT_THE_CUT, a4 TIED_AT_THE_CUT, a5 OUTVOTED -7, a6 OUTRANKED -1]",
                again.others().toString());
        LotRecord lot = new LotRecord(LATER, List.of(PersonName.parse("李四")), List.of("a4"));
        Selection drawn = again.resolve(FACTS, lot);
        assertEquals(List.of("a1", "a2", "a4"), drawn.certain());
        assertEquals(
                "[a3 NOT_DRAWN, a5 OUTVOTED -7, a6 OUTRANKED -1]",
                drawn.others().toString());
        assertEquals(
                "[SECOND_BALLOT 2010-06-08 [a2], LOT 2010-06-08 [a4]]",
                drawn.tieBreaks().toString());
    }

    @Test
    void equal_votes_for_all_leave_the_tie_as_it_was() {
        Selection again = TIED.resolve(FACTS, ballot(LATER, "a2", 0, "a3", 0, "a4", 0, "a5", 0));
        assertEquals(TIED.tied(), again.tied());
        assertEquals(2, again.seatsLeft());
        assertEquals(TIED.others(), again.others());
        assertEquals("[SECOND_BALLOT 2010-06-08 []]", again.tieBreaks().toString());
        assertFalse(again.isFinal());
    }

    @Test
    void what_follows_a_second_ballot_is_not_before_it() {
        Selection again = TIED.resolve(FACTS, ballot(LATER, "a2", 9, "a3", 8, "a4", 8, "a5", 1));
        LotRecord early = new LotRecord(LATER.minusDays(1), List.of(PersonName.parse("李四")), List.of("a4"));
        assertEquals(
                "lot record: day must not be before 2010-06-08, the ballot that it resolves, but is 2010-06-07",
                assertThrows(InvalidInputException.class, () -> again.resolve(FACTS, early))
                        .getMessage());
    }

    @Test
    void everybody_who_is_tied_is_voted_on_and_nobody_else() {
        assertEquals(
                "second ballot: votes must be given for everybody who is tied, also for [a4, a5]",
                refusal(ballot(DAY, "a2", 1, "a3", 1)));
        assertEquals(
                "second ballot: votes[4].id must be one of those tied, [a2, a3, a4, a5], but is \"a1\"",
                refusal(ballot(DAY, "a2", 1, "a3", 1, "a4", 1, "a5", 1, "a1", 1)));
    }

    @Test
    void all_that_is_wrong_with_a_second_ballot_comes_together() {
        assertEquals(
                "second ballot: day must not be before 2010-06-01, the ballot that it resolves, but is 2010-05-31"
                        + "; votes[1].id stands here a second time: keep one but is \"a2\""
                        + "; votes[1].votes must not be negative but is -1"
                        + "; votes[2].id must be one of those tied, [a2, a3, a4, a5], but is \"a6\""
                        + "; votes must be given for everybody who is tied, also for [a3, a4, a5]",
                refusal(ballot(DAY.minusDays(1), "a2", 1, "a2", -1, "a6", 1)));
    }

    @Test
    void a_second_ballot_comes_back_from_json_and_from_java() {
        Reballot ballot = ballot(LATER, "a2", 9, "a3", 8);
        new JsonForm<>(Reballot.class, List.of(ballot)).check();
        assertEquals(ballot, JavaCopy.of(ballot));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"day\":\"2010-06-08\",\"votes\":[{\"id\":\"a2\",\"votes\":9},{\"id\":\"a3\",\"votes\":8}]}",
                    mapper.write(ballot));
            assertEquals(
                    "second ballot: votes[0].x is not a property, use one of [id, votes]"
                            + "; votes[0].id must not be blank; votes[0].votes must not be negative but is -1",
                    mapper.refusal(
                            "{\"day\":\"2010-06-08\",\"votes\":[{\"id\":\"\",\"votes\":-1,\"x\":2}]}", Reballot.class));
        }
    }

    @Test
    void a_second_ballot_does_not_change_with_its_list() {
        List<Votes> votes = new ArrayList<>(List.of(new Votes("a2", 1)));
        Reballot ballot = new Reballot(DAY, votes);
        votes.clear();
        assertEquals(1, ballot.votes().size());
    }
}
