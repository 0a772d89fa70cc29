package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.DAY;
import static org.civaffairs.funds.matching.Townships.matching;
import static org.civaffairs.funds.matching.Townships.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.matching.MatchingSummary.Shortfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingSummaryTest {
    private static final MatchingRule RULE = MatchingRule.inForceOn(DAY);
    private static final MatchingRule COUNTY_ONLY =
            MatchingRule.under(Policy.planned().reading(MatchingRule.BASE, Base.COUNTY_ONLY), DAY);

    private static final MatchingFacts BAISHI = matching("1234567.70", "24691.35");
    private static final MatchingFacts RICH = matching("100.00", "50.00");
    private static final MatchingFacts POOR = MatchingFacts.builder()
            .township("穷乡")
            .appropriation(yuan("1000.00"))
            .otherAppropriations(yuan("400.00"))
            .budgeted(yuan("11.50"))
            .build();

    private static MatchingSummary of(MatchingRule rule, MatchingFacts... townships) {
        return Stream.of(townships).collect(MatchingSummary.summarizing(rule));
    }

    /** 24,691.36 + 2.00 + 20.00 required; 48.00 too many in one fill nobody else's shortfall. */
    @Test
    void a_county_adds_up_and_names_who_is_short_in_order() {
        assertEquals(
                new MatchingSummary(
                        3,
                        0,
                        yuan("24713.36"),
                        yuan("24752.85"),
                        yuan("8.51"),
                        List.of(new Shortfall("柏市镇", yuan("0.01")), new Shortfall("穷乡", yuan("8.50")))),
                of(RULE, BAISHI, RICH, POOR));
    }

    @Test
    void a_township_that_cannot_be_decided_counts_and_adds_nothing() {
        assertEquals(
                new MatchingSummary(1, 1, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, List.of()),
                MatchingSummary.of(COUNTY_ONLY, BAISHI));
        assertEquals(
                new MatchingSummary(
                        2, 1, yuan("12.00"), yuan("11.50"), yuan("0.50"), List.of(new Shortfall("穷乡", yuan("0.50")))),
                of(COUNTY_ONLY, BAISHI, POOR));
    }

    @Test
    void no_township_is_none() {
        assertEquals(MatchingSummary.NONE, of(RULE));
        assertEquals(new MatchingSummary(0, 0, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, List.of()), MatchingSummary.NONE);
    }

    @Test
    void a_summary_does_not_change_with_the_list_it_was_made_of() {
        List<Shortfall> shortfalls = new ArrayList<>();
        MatchingSummary summary = new MatchingSummary(0, 0, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, shortfalls);
        shortfalls.add(new Shortfall("柏市镇", Yuan.ZERO));
        assertEquals(MatchingSummary.NONE, summary);
    }

    static Stream<LongFunction<MatchingSummary>> counts() {
        return Stream.of(
                n -> new MatchingSummary(n, 0, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, List.of()),
                n -> new MatchingSummary(0, n, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, List.of()));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void a_count_out_of_range_names_both_operands(LongFunction<MatchingSummary> count) {
        assertEquals(
                count.apply(Long.MAX_VALUE), count.apply(Long.MAX_VALUE - 1).plus(count.apply(1)));
        assertEquals(
                "matching summary out of range: 9223372036854775807 + 1",
                assertThrows(
                                ArithmeticException.class,
                                () -> count.apply(Long.MAX_VALUE).plus(count.apply(1)))
                        .getMessage());
    }

    static Stream<LongFunction<MatchingSummary>> amounts() {
        return Stream.of(
                n -> new MatchingSummary(0, 0, Yuan.ofFen(n), Yuan.ZERO, Yuan.ZERO, List.of()),
                n -> new MatchingSummary(0, 0, Yuan.ZERO, Yuan.ofFen(n), Yuan.ZERO, List.of()),
                n -> new MatchingSummary(0, 0, Yuan.ZERO, Yuan.ZERO, Yuan.ofFen(n), List.of()));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void an_amount_out_of_range_names_both_operands(LongFunction<MatchingSummary> amount) {
        assertEquals(
                amount.apply(Long.MAX_VALUE), amount.apply(Long.MAX_VALUE - 1).plus(amount.apply(1)));
        assertEquals(
                "amount out of range: 92233720368547758.07 + 0.01",
                assertThrows(
                                ArithmeticException.class,
                                () -> amount.apply(Long.MAX_VALUE).plus(amount.apply(1)))
                        .getMessage());
    }

    @Test
    void a_summary_comes_back_from_json_and_from_java() {
        MatchingSummary county = of(RULE, BAISHI, RICH, POOR);
        new JsonForm<>(MatchingSummary.class, List.of(county, MatchingSummary.NONE)).check();
        assertEquals(county, JavaCopy.of(county));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"townships\":3,\"undetermined\":0,\"required\":\"24713.36\",\"counted\":\"24752.85\","
                            + "\"shortfall\":\"8.51\",\"shortfalls\":[{\"township\":\"柏市镇\",\"missing\":\"0.01\"},"
                            + "{\"township\":\"穷乡\",\"missing\":\"8.50\"}]}",
                    mapper.write(county));
        }
    }

    @Test
    void money_of_a_summary_or_a_value_is_never_negative() {
        String negative = " must not be negative but is -0.01";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "matching summary: required" + negative + "; counted" + negative + "; shortfall" + negative
                            + "; shortfalls[0].missing" + negative,
                    mapper.refusal(
                            "{\"townships\":1,\"undetermined\":0,\"required\":\"-0.01\",\"counted\":\"-0.01\","
                                    + "\"shortfall\":\"-0.01\",\"shortfalls\":[{\"township\":\"乡\",\"missing\":\"-0.01\"}]}",
                            MatchingSummary.class));
            assertEquals(
                    "matching value: required" + negative + "; shortfall" + negative + "; base" + negative + "; counted"
                            + negative,
                    mapper.refusal(
                            "{\"required\":\"-0.01\",\"shortfall\":\"-0.01\",\"base\":\"-0.01\",\"counted\":\"-0.01\"}",
                            Matching.class));
            assertEquals(
                    "funds-in-place value: arrears" + negative,
                    mapper.refusal("{\"arrears\":\"-0.01\"}", FundsInPlace.class));
        }
    }

    @Test
    void all_that_is_wrong_with_the_json_of_a_summary_is_reported() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "matching summary: required must be a text in quotes such as \"1234.56\" but is 5"
                            + "; counted is missing or null: give it, unknown is not zero"
                            + "; shortfalls[0].gap is not a property, use one of [township, missing]"
                            + "; shortfalls[0].township must not be blank"
                            + "; shortfalls[0].missing is missing or null: give it, unknown is not zero",
                    mapper.refusal(
                            "{\"townships\":1,\"undetermined\":0,\"required\":5,\"shortfall\":\"1.00\",\"shortfalls\":"
                                    + "[{\"township\":\" \",\"gap\":2}]}",
                            MatchingSummary.class));
        }
    }

    @Test
    void numbers_are_never_negative() {
        assertEquals(
                "matching summary: townships must not be negative but is -1; undetermined must not be negative but is -2"
                        + "; required must not be negative but is -0.01; counted must not be negative but is -0.02"
                        + "; shortfall must not be negative but is -0.03; shortfalls[1].missing must not be negative but is -0.04",
                assertThrows(
                                InvalidInputException.class,
                                () -> new MatchingSummary(
                                        -1,
                                        -2,
                                        Yuan.ofFen(-1),
                                        Yuan.ofFen(-2),
                                        Yuan.ofFen(-3),
                                        List.of(new Shortfall("甲", Yuan.ZERO), new Shortfall("乙", Yuan.ofFen(-4)))))
                        .getMessage());
    }
}
