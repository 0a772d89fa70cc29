package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many ballots would have to change, against trying all ways to change them: every pass rule, several quorums, and every
 * box of up to five ballots.
 */
class ChangesTest {
    private static final int MOST = 5;

    /** Boxes by their number of ballots. */
    private static final List<List<Counts>> BOXES =
            IntStream.rangeClosed(0, MOST).mapToObj(Votes::boxes).toList();

    /** How many ballots of one box say something else in the other. */
    private static long distance(Counts a, Counts b) {
        long changed = 0;
        for (Face face : Face.values()) {
            changed += Math.max(0, a.of(face) - b.of(face));
        }
        return changed;
    }

    private static @Nullable Long least(List<Counts> boxes, List<Decision> decisions, int from) {
        Long least = null;
        for (int i = 0; i < boxes.size(); i++) {
            if (decisions.get(i).isPassed() != decisions.get(from).isPassed()) {
                long changed = distance(boxes.get(from), boxes.get(i));
                least = least == null || changed < least ? Long.valueOf(changed) : least;
            }
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRESENT >=2/3 of DUE",
                "RETURNED >=1/2 of DUE",
                "VALID >=1/2 of DUE",
                "VALID >1/2 of ENTITLED",
                "VALID >=1/1 of DUE or >=1/1 of HOUSEHOLDS",
                "VALID >=1/2 of DUE or >1/2 of HOUSEHOLDS"
            })
    void fewer_changes_than_the_margin_says_never_do_and_as_many_can(String quorum) {
        QuorumRule who = QuorumRule.parse(quorum);
        Households households = new Households(2, quorum.contains("1/1 of H") ? 2 : 1);
        Attendance attendance = Attendance.of(7, 6, MOST).recusing(1, 0).with(households);
        for (PassRule pass : PassRules.all()) {
            BallotRules rules = BallotRules.of(who, pass);
            for (List<Counts> boxes : BOXES) {
                List<Decision> decisions = boxes.stream()
                        .map(counts -> rules.decide(attendance, BallotAccount.of(MOST, counts)))
                        .toList();
                for (int i = 0; i < boxes.size(); i++) {
                    Margin margin = decisions.get(i).margin();
                    boolean quorate = decisions.get(i).quorum().met();
                    Long least = quorate ? least(boxes, decisions, i) : null;
                    if (!Objects.equals(least, margin.changes())) {
                        assertEquals(least, margin.changes(), rules + " on " + boxes.get(i));
                    }
                }
            }
        }
    }

    @Test
    void the_boxes_are_all_there_are() {
        assertEquals(
                List.of(1, 5, 15, 35, 70, 126), BOXES.stream().map(List::size).toList());
        assertEquals(2, distance(new Counts(2, 1, 0, 0, 0), new Counts(0, 1, 1, 0, 1)));
    }

    @Test
    void no_change_passes_where_too_few_voted() {
        BallotRules rules = Votes.rules("PRESENT >=1/2 of DUE", ">1/2 of DUE");
        Margin eight = Votes.decide(rules, 20, 10, Counts.of(0, 10, 0)).margin();
        assertEquals(11, eight.missing());
        assertNull(eight.changes());
        Margin eleven = Votes.decide(rules, 20, 11, Counts.of(0, 11, 0)).margin();
        assertEquals(11, eleven.changes());
    }

    /** 6 yes of 10 valid, and 10 must be valid: 2 votes fewer for it, or 1 ballot blank, and it is not passed. */
    @Test
    void a_blank_ballot_can_undo_what_only_two_votes_against_could() {
        BallotRules valid = Votes.rules("VALID >=2/3 of DUE", ">=1/2 of VALID");
        assertEquals(1, Votes.decide(valid, 15, 10, Counts.of(6, 4, 0)).margin().changes());
        BallotRules present = Votes.rules("PRESENT >=2/3 of DUE", ">=1/2 of VALID");
        assertEquals(
                2, Votes.decide(present, 15, 10, Counts.of(6, 4, 0)).margin().changes());
    }

    @Test
    void where_households_are_not_known_the_members_are_the_quorum_that_can_be_lost() {
        BallotRules rules = Votes.rules("VALID >=2/3 of DUE or >=2/3 of HOUSEHOLDS", ">=1/2 of VALID");
        Decision decision = Votes.decide(rules, 15, 10, Counts.of(6, 4, 0));
        assertTrue(decision.isPassed());
        assertNotNull(decision.margin().changes());
        assertEquals(1, decision.margin().changes());
    }
}
