package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Division.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class ReliefDivisionFactsTest {

    private static String refusal(ReliefDivisionFacts.Builder facts) {
        return assertThrows(InvalidInputException.class, facts::build).getMessage();
    }

    private static ReliefDivisionFacts.Builder weighed(Claim... claims) {
        return Division.of("100.00", DivisionBasis.WEIGHTS).addShares(claims);
    }

    @ParameterizedTest
    @CsvSource({"0.00", "-0.01"})
    void there_is_something_to_divide(String total) {
        assertEquals(
                "relief-division: total must be above 0.00: there is nothing to divide but is " + total,
                refusal(Division.of(total, DivisionBasis.HEADS).addShares(claim("s1"))));
        assertEquals(
                Yuan.ofFen(1),
                Division.of("0.01", DivisionBasis.HEADS)
                        .addShares(claim("s1"))
                        .build()
                        .total());
    }

    @Test
    void there_is_somebody_to_divide_it_among() {
        assertEquals(
                "relief-division: shares must not be empty: there is nobody to divide it among", refusal(weighed()));
    }

    @Test
    void a_share_stands_once_and_is_somebodys() {
        assertEquals(
                "relief-division: shares[1].id stands here a second time: keep one but is \"s1\""
                        + "; shares[2] must name a person or a household: whose share is it"
                        + "; shares[3].id must not be blank"
                        + "; shares[3].household must not contain the invisible or control character U+202E",
                refusal(weighed(
                        claim("s1").weighing(1),
                        claim("s1").weighing(1),
                        Claim.of("s3", null, null).weighing(1),
                        Claim.of("", null, "h\u202e").weighing(1))));
    }

    @Test
    void weights_that_are_all_zero_are_refused() {
        assertEquals(
                "relief-division: shares must have a weight above 0 somewhere",
                refusal(weighed(claim("s1").weighing(0), claim("s2").weighing(0))));
        assertEquals(
                2,
                weighed(claim("s1").weighing(0), claim("s2").weighing(1))
                        .build()
                        .shares()
                        .size());
    }

    @Test
    void a_weight_that_is_missing_is_not_zero_and_one_that_is_negative_no_weight() {
        assertEquals(
                "relief-division: shares[0].weight is missing: give it, unknown is not zero"
                        + "; shares[1].weight must not be negative but is -1",
                refusal(weighed(
                        claim("s1"), claim("s2").weighing(-1), claim("s3").weighing(0))));
        assertEquals(
                "relief-division: shares[0].weight is missing: give it, unknown is not zero",
                refusal(Division.of("1.00", DivisionBasis.VOTES).addShares(claim("s1"))));
    }

    @Test
    void by_heads_nobody_weighs_more_than_another() {
        assertEquals(
                "relief-division: shares[1].weight must be left away by heads, where each share weighs 1",
                refusal(Division.of("1.00", DivisionBasis.HEADS)
                        .addShares(claim("s1"), claim("s2").weighing(1))));
    }

    @Test
    void weights_that_cannot_be_added_up_are_refused() {
        assertEquals(
                "relief-division: shares must have weights that add up to at most 2^62",
                refusal(weighed(claim("s1").weighing(1L << 62), claim("s2").weighing(1))));
        assertEquals(
                "relief-division: shares must have weights that add up to at most 2^62",
                refusal(weighed(
                        claim("s1").weighing(Long.MAX_VALUE), claim("s2").weighing(Long.MAX_VALUE))));
        assertEquals(1, weighed(claim("s1").weighing(1L << 62)).build().shares().size());
    }

    @Test
    void floors_add_up_to_at_most_the_total() {
        Claim sixty = claim("s1").weighing(1).atLeast(Yuan.of(60));
        assertEquals(
                "relief-division: shares must have floors that add up to at most the total, 100.00",
                refusal(weighed(sixty, claim("s2").weighing(1).atLeast(Yuan.parse("40.01")))));
        assertEquals(
                2,
                weighed(sixty, claim("s2").weighing(1).atLeast(Yuan.of(40)))
                        .build()
                        .shares()
                        .size());
        Claim most = claim("s2").weighing(1).atLeast(Yuan.ofFen(Long.MAX_VALUE));
        assertEquals(
                "relief-division: shares must have floors that add up to at most the total, 100.00",
                refusal(weighed(sixty, most, claim("s3").weighing(1).atLeast(Yuan.ofFen(Long.MAX_VALUE)))));
    }

    @Test
    void a_floor_is_not_above_its_cap_and_none_is_negative() {
        assertEquals(
                "relief-division: shares[0].cap must be at least the floor, 10.00, but is 9.99"
                        + "; shares[1].floor must not be negative but is -0.01"
                        + "; shares[2].cap must be at least the floor, 0.00, but is -0.01",
                refusal(weighed(
                        claim("s1").weighing(1).atLeast(Yuan.of(10)).atMost(Yuan.parse("9.99")),
                        claim("s2").weighing(1).atLeast(Yuan.parse("-0.01")),
                        claim("s3").weighing(1).atMost(Yuan.parse("-0.01")))));
        assertEquals(
                Yuan.of(10),
                weighed(claim("s1").weighing(1).atLeast(Yuan.of(10)).atMost(Yuan.of(10)))
                        .build()
                        .shares()
                        .get(0)
                        .cap());
    }

    @Test
    void hostile_names_are_refused_with_all_the_rest() {
        ReliefDivisionFacts.Builder bad = ReliefDivisionFacts.builder()
                .village("\u200b")
                .session("a ")
                .motion("王".repeat(201))
                .matter(AssistanceMatter.RELIEF)
                .day(Panel.DAY)
                .total(Yuan.ZERO)
                .by(DivisionBasis.HEADS)
                .addShares(claim("s\u0007"));
        assertEquals(
                "relief-division: village must not contain the invisible or control character U+200B"
                        + "; session must not begin or end with a space"
                        + "; motion must have at most 200 characters but has 201"
                        + "; total must be above 0.00: there is nothing to divide but is 0.00"
                        + "; shares[0].id must not contain the invisible or control character U+0007"
                        + "; shares[0].household must not contain the invisible or control character U+0007",
                refusal(bad));
    }
}
