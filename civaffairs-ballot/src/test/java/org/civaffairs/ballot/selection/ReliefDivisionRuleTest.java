package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Division.claim;
import static org.civaffairs.ballot.selection.Division.divide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** Divisions worked by hand. */
class ReliefDivisionRuleTest {
    private static String shown(ReliefDivisionFacts.Builder facts) {
        ReliefDivision division = divide(facts.build());
        return division.shares() + " " + division.undistributed();
    }

    private static ReliefDivisionFacts.Builder votes(String total, Claim... claims) {
        return Division.of(total, DivisionBasis.VOTES).addShares(claims);
    }

    @Test
    void by_votes_each_vote_is_worth_the_same() {
        assertEquals(
                "[s1 50.00 QUOTA, s2 30.00 QUOTA, s3 20.00 QUOTA] 0.00",
                shown(votes(
                        "100.00",
                        claim("s1").weighing(5),
                        claim("s2").weighing(3),
                        claim("s3").weighing(2))));
    }

    @Test
    void by_heads_the_spare_fen_is_the_first_ones_by_order() {
        assertEquals(
                "[s1 33.34 QUOTA EARLIER_IN_ORDER, s2 33.33 QUOTA, s3 33.33 QUOTA] 0.00",
                shown(Division.of("100.00", DivisionBasis.HEADS).addShares(claim("s1"), claim("s2"), claim("s3"))));
    }

    /** 10.00 by 3, 3, 1: quotas 428 4/7, 428 4/7, 142 6/7; two fen are spare, the first for 6/7, the next tied by order. */
    @Test
    void spare_fen_go_to_the_largest_remainders_and_say_why() {
        assertEquals(
                "[s1 4.29 QUOTA EARLIER_IN_ORDER, s2 4.28 QUOTA, s3 1.43 QUOTA LARGER_REMAINDER] 0.00",
                shown(Division.of("10.00", DivisionBasis.WEIGHTS)
                        .addShares(
                                claim("s1").weighing(3),
                                claim("s2").weighing(3),
                                claim("s3").weighing(1))));
    }

    @Test
    void the_largest_sum_and_the_largest_weights_are_divided() {
        Yuan most = Yuan.ofFen(Long.MAX_VALUE);
        ReliefDivision division = divide(Division.of(most, DivisionBasis.WEIGHTS)
                .addShares(claim("s1").weighing(1L << 61), claim("s2").weighing(1L << 61))
                .build());
        assertEquals(List.of((1L << 62), (1L << 62) - 1, 0L), Division.fen(division));
        ReliefDivision capped = divide(Division.of(most, DivisionBasis.WEIGHTS)
                .addShares(claim("s1").weighing(1L << 62).atMost(Yuan.ofFen(1)))
                .build());
        assertEquals(List.of(1L, Long.MAX_VALUE - 1), Division.fen(capped));
        ReliefDivision all = divide(Division.of(most, DivisionBasis.WEIGHTS)
                .addShares(claim("s1").weighing(1L << 62).atMost(most))
                .build());
        assertEquals(List.of(Long.MAX_VALUE, 0L), Division.fen(all));
    }

    /** 1,001 fen among 1,000: the first gets two. */
    @Test
    void a_thousand_who_are_all_equal_are_divided() {
        List<Claim> claims =
                IntStream.range(0, 1_000).mapToObj(i -> claim("s" + i)).toList();
        List<Share> shares = divide(Division.of("10.01", DivisionBasis.HEADS)
                        .addAllShares(claims)
                        .build())
                .shares();
        assertEquals("s0 0.02 QUOTA EARLIER_IN_ORDER", shares.get(0).toString());
        assertEquals(
                999,
                shares.stream()
                        .filter(share -> share.amount().fen() == 1 && share.spare() == null)
                        .count());
    }

    @Test
    void households_get_what_their_persons_get_and_what_is_theirs() {
        PersonName name = PersonName.parse("李四");
        ReliefDivisionFacts facts = Division.of("100.00", DivisionBasis.HEADS)
                .addShares(
                        Claim.of("s1", name, "h2"),
                        Claim.of("s2", name, "h1"),
                        Claim.of("s3", null, "h2"),
                        Claim.of("s4", name, null))
                .build();
        Map<String, Yuan> sums = divide(facts).byHousehold(facts);
        assertEquals("{h2=50.00, h1=25.00}", sums.toString());
        assertThrows(UnsupportedOperationException.class, () -> sums.put("h3", Yuan.ZERO));
    }

    @Test
    void households_of_another_division_are_refused() {
        ReliefDivision division = divide(Division.of("100.00", DivisionBasis.HEADS)
                .addShares(claim("s1"), claim("s2"))
                .build());
        for (ReliefDivisionFacts.Builder other : List.of(
                Division.of("100.01", DivisionBasis.HEADS).addShares(claim("s1"), claim("s2")),
                Division.of("100.00", DivisionBasis.HEADS).addShares(claim("s2"), claim("s1")),
                Division.of("100.00", DivisionBasis.HEADS).addShares(claim("s1")),
                Division.of("100.00", DivisionBasis.HEADS).addShares(claim("s1"), claim("s2"), claim("s3")))) {
            ReliefDivisionFacts facts = other.build();
            assertEquals(
                    "households: facts must be those of this division: the sum or the shares are others",
                    assertThrows(InvalidInputException.class, () -> division.byHousehold(facts))
                            .getMessage());
        }
    }

    /** What a cap leaves over belongs to the sum as well. */
    @Test
    void money_that_nobody_gets_is_of_the_division_too() {
        ReliefDivisionFacts facts = Division.of("100.00", DivisionBasis.HEADS)
                .addShares(claim("s1").atMost(Yuan.of(40)))
                .build();
        assertEquals("{hs1=40.00}", divide(facts).byHousehold(facts).toString());
    }

    @Test
    void the_derivation_lists_money_basis_readings_and_shares() {
        ReliefDivisionFacts facts = votes(
                        "100.00",
                        claim("s1").weighing(5).atMost(Yuan.of(40)),
                        claim("s2").weighing(3))
                .build();
        assertEquals(
                "[matter = RELIEF, total = 100.00, by = VOTES, division.persons = NAMED_MONEY,"
                        + " division.households = NAMED, shares = [s1 40.00 CAP, s2 60.00 QUOTA], undistributed = 0.00]",
                Division.RULE.assess(facts).steps().toString());
        assertEquals("relief-division", Division.RULE.term().id());
        assertEquals(
                "relief-division [division.persons = NAMED_MONEY (INTERPRETED, C-88): the plan names disaster and relief"
                        + " money and is silent on other money, division.households = NAMED (INTERPRETED, C-117): the"
                        + " plan says to persons here and to households there, not whether one is the other]",
                Division.RULE.toString());
    }

    @Test
    void the_measure_is_the_rest_in_fen() {
        ReliefDivision division = divide(
                votes("100.00", claim("s1").weighing(1).atMost(Yuan.of(10))).build());
        assertEquals(9_000, ReliefDivisionRule.BY_UNDISTRIBUTED.of().applyAsLong(division));
        assertEquals("90.00", ReliefDivisionRule.BY_UNDISTRIBUTED.show(9_000));
    }

    @Test
    void what_was_divided_can_stand_on_a_certificate() {
        ReliefDivision division = divide(
                votes("100.00", claim("s1").weighing(1).atMost(Yuan.of(10))).build());
        BallotCertificate certificate = new BallotCertificate(
                "江桥村", "2010-06-01", "救济款", AssistanceMatter.RELIEF, Panel.DAY, true, Truth.UNKNOWN, null);
        assertEquals(Yuan.of(10), certificate.resolving(division.distributed()).resolved());
    }

    @Test
    void facts_of_another_day_and_days_without_a_plan_are_refused() {
        ReliefDivisionFacts facts = votes("100.00", claim("s1").weighing(1)).build();
        ReliefDivisionRule other = ReliefDivisionRule.inForceOn(Panel.DAY.minusDays(1));
        assertEquals(
                "relief-division: day must be 2010-05-31, for which the rule was looked up (make it for the facts' day),"
                        + " but is 2010-06-01",
                assertThrows(InvalidInputException.class, () -> other.assess(facts))
                        .getMessage());
        assertEquals(
                List.of("C-88", "division.persons", "division.households"),
                assertThrows(InvalidInputException.class, () -> ReliefDivisionRule.inForceOn(LocalDate.of(2011, 1, 1)))
                        .problems()
                        .stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }
}
