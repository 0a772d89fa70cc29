package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Division.claim;
import static org.civaffairs.ballot.selection.Division.divide;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** Divisions with floors and caps, worked by hand. */
class ReliefDivisionBoundsTest {
    private static String shown(ReliefDivisionFacts.Builder facts) {
        ReliefDivision division = divide(facts.build());
        return division.shares() + " " + division.undistributed();
    }

    private static ReliefDivisionFacts.Builder votes(String total, Claim... claims) {
        return Division.of(total, DivisionBasis.VOTES).addShares(claims);
    }

    /** The cap leaves 60.00 for 3 + 2 votes. */
    @Test
    void what_a_cap_leaves_goes_to_the_others_by_their_votes() {
        assertEquals(
                "[s1 40.00 CAP, s2 36.00 QUOTA, s3 24.00 QUOTA] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(5).atMost(Yuan.of(40)),
                        claim("s2").weighing(3),
                        claim("s3").weighing(2))));
    }

    /** The floor takes 40.00, which leaves 60.00 for 5 + 3 votes: 37.50 and 22.50. */
    @Test
    void what_a_floor_needs_comes_from_the_others_by_their_votes() {
        assertEquals(
                "[s1 37.50 QUOTA, s2 22.50 QUOTA, s3 40.00 FLOOR] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(5),
                        claim("s2").weighing(3),
                        claim("s3").weighing(2).atLeast(Yuan.of(40)))));
    }

    /** 70 to the first by its votes is capped at 30, so that 70 are left for 2 + 1: 46.67 and 23.33; the floor of 15 holds. */
    @Test
    void a_floor_that_binds_at_first_is_lifted_by_what_a_cap_leaves() {
        assertEquals(
                "[s1 30.00 CAP, s2 46.67 QUOTA LARGER_REMAINDER, s3 23.33 QUOTA] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(7).atMost(Yuan.of(30)),
                        claim("s2").weighing(2),
                        claim("s3").weighing(1).atLeast(Yuan.of(15)))));
    }

    @Test
    void caps_that_bind_for_everybody_leave_a_rest() {
        ReliefDivisionFacts.Builder facts = votes(
                "100.00",
                claim("s1").weighing(5).atMost(Yuan.of(30)),
                claim("s2").weighing(3).atMost(Yuan.of(30)),
                claim("s3").weighing(2).atMost(Yuan.of(30)));
        assertEquals("[s1 30.00 CAP, s2 30.00 CAP, s3 30.00 CAP] 10.00", shown(facts));
        assertEquals(Yuan.of(90), divide(facts.build()).distributed());
    }

    @Test
    void a_weight_of_zero_gets_its_floor_and_nothing_of_a_rest() {
        assertEquals(
                "[s1 10.00 CAP, s2 0.00 QUOTA, s3 5.00 FLOOR] 85.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(1).atMost(Yuan.of(10)),
                        claim("s2").weighing(0),
                        claim("s3").weighing(0).atLeast(Yuan.of(5)))));
    }

    @Test
    void floors_may_take_all() {
        assertEquals(
                "[s1 60.00 FLOOR, s2 40.00 FLOOR, s3 0.00 QUOTA] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(1).atLeast(Yuan.of(60)),
                        claim("s2").weighing(9).atLeast(Yuan.of(40)),
                        claim("s3").weighing(5))));
    }

    /** A bound that the quota meets to the fen does not decide; a fen beyond it does. */
    @Test
    void a_bound_decides_only_beyond_the_quota() {
        assertEquals(
                "[s1 50.00 QUOTA, s2 50.00 QUOTA] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(1).atMost(Yuan.of(50)),
                        claim("s2").weighing(1).atLeast(Yuan.of(50)))));
        assertEquals(
                "[s1 49.99 CAP, s2 50.01 QUOTA] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(1).atMost(Yuan.parse("49.99")),
                        claim("s2").weighing(1))));
        assertEquals(
                "[s1 49.99 QUOTA, s2 50.01 FLOOR] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(1),
                        claim("s2").weighing(1).atLeast(Yuan.parse("50.01")))));
    }

    @Test
    void a_floor_that_is_the_cap_is_the_share() {
        assertEquals(
                "[s1 20.00 CAP, s2 80.00 QUOTA] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(5).atLeast(Yuan.of(20)).atMost(Yuan.of(20)),
                        claim("s2").weighing(5))));
        assertEquals(
                "[s1 20.00 CAP] 80.00",
                shown(votes(
                        "100.00", claim("s1").weighing(5).atLeast(Yuan.of(20)).atMost(Yuan.of(20)))));
    }
}
