package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.Votes.counts;
import static org.civaffairs.ballot.tally.Votes.decide;
import static org.civaffairs.ballot.tally.Votes.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near a motion or a quorum came, in numbers and in both languages. */
class MarginTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16 | 10 | needs 11 of 16, has 10, 1 short | 基数16，需11，实得10，差1",
                "16 | 11 | needs 11 of 16, has 11, 0 to spare | 基数16，需11，实得11，余0",
                "16 | 16 | needs 11 of 16, has 16, 5 to spare | 基数16，需11，实得16，余5",
                "3 | 0 | needs 2 of 3, has 0, 2 short | 基数3，需2，实得0，差2"
            })
    void a_margin_reads_as_a_sentence(long present, long yes, String en, String zh) {
        Margin margin = decide(
                        rules("PRESENT >=1/2 of DUE", ">=2/3 of PRESENT"), present, present, Counts.of(yes, 0, 0))
                .margin();
        assertEquals(en, margin.text().en());
        assertEquals(zh, margin.text().zh());
    }

    @Test
    void a_quorum_reads_as_the_same_sentence() {
        BallotRules rules = rules("PRESENT >=2/3 of DUE", ">1/2 of VALID");
        Quorum nine = decide(rules, 15, 9, Counts.NONE).quorum();
        assertEquals("needs 10 of 15, has 9, 1 short", nine.text().en());
        assertEquals("基数15，需10，实得9，差1", nine.text().zh());
        assertEquals(
                "needs 10 of 15, has 12, 2 to spare",
                decide(rules, 15, 12, Counts.NONE).quorum().text().en());
    }

    @Test
    void the_parts_of_a_margin_are_those_of_the_sentence() {
        Margin margin = decide(rules("PRESENT >=1/2 of DUE", ">=2/3 of PRESENT"), 16, 16, counts(10, 6, 0, 0, 0))
                .margin();
        assertEquals(new Margin(11, 16, 10, 1, 1L), margin);
    }

    @Test
    void a_denominator_of_nothing_needs_one() {
        Margin margin = decide(rules("PRESENT >=1/2 of DUE", ">1/2 of FOR_AND_AGAINST"), 4, 4, counts(0, 0, 1, 0, 0))
                .margin();
        assertEquals(new Margin(1, 0, 0, 1, 1L), margin);
        assertEquals("needs 1 of 0, has 0, 1 short", margin.text().en());
    }

    @ParameterizedTest
    @CsvSource({"10, 2, true", "10, 3, true", "9, 2, false", "15, 0, true", "1, 0, false"})
    void a_quorum_of_all_members_can_be_reached_only_if_so_many_are_due(long due, long present, boolean reachable) {
        BallotRules rules = rules("PRESENT >=2/3 of ENTITLED", ">1/2 of VALID");
        Quorum quorum = rules.decide(Attendance.of(15, due, Math.min(due, present)), BallotAccount.of(0, Counts.NONE))
                .quorum();
        assertFalse(quorum.met() && present < 10);
        assertEquals(10, quorum.needs());
        assertEquals(reachable, quorum.reachable());
    }

    @Test
    void those_who_step_aside_cannot_help_to_reach_it_where_they_leave() {
        BallotRules rules = rules("PRESENT >=2/3 of ENTITLED", ">1/2 of VALID");
        // 2 step aside: two thirds of 13 are 9, and 9 or 8 of those due are left
        assertTrue(quorum(rules, 11, 2).reachable());
        assertFalse(quorum(rules, 10, 2).reachable());
    }

    @Test
    void where_they_stay_they_can_come_but_cannot_vote() {
        BallotRules present = stay("PRESENT >=2/3 of ENTITLED");
        BallotRules valid = stay("VALID >=2/3 of ENTITLED");
        assertTrue(quorum(present, 10, 2).reachable());
        assertFalse(quorum(valid, 11, 2).reachable());
        assertTrue(quorum(valid, 12, 2).reachable());
    }

    @Test
    void a_quorum_that_the_households_made_is_reached() {
        BallotRules rules = rules("PRESENT >=2/3 of ENTITLED or >=1/2 of HOUSEHOLDS", ">1/2 of VALID");
        Attendance attendance = Attendance.of(15, 9, 5).with(new Households(2, 1));
        Quorum quorum = rules.decide(attendance, BallotAccount.of(5, Counts.of(5, 0, 0)))
                .quorum();
        assertEquals(new Quorum(true, 10, 15, 5, 5, true), quorum);
    }

    private static BallotRules stay(String quorum) {
        return new BallotRules(
                QuorumRule.parse(quorum), PassRule.parse(">1/2 of VALID"), VotedDown.REJECTED, Recused.STAY);
    }

    private static Quorum quorum(BallotRules rules, long due, long recused) {
        Attendance attendance = Attendance.of(15, due, 1).recusing(recused, 0);
        return rules.decide(attendance, BallotAccount.of(0, Counts.NONE)).quorum();
    }
}
