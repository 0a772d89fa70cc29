package org.civaffairs.core.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.staffing.StaffingSummary.Shortfall;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaffingSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    private static final StaffingRule RULE = StaffingRule.inForceOn(DAY);
    private static final StaffingRule REGISTERED =
            StaffingRule.under(Policy.planned().reading(StaffingRule.POPULATION, Population.REGISTERED), DAY);

    /** Needs 4, has 3. */
    private static final StaffingFacts BAISHI =
            StaffingFacts.builder().township("柏市镇").residents(38_412).staff(3).build();
    /** Needs 2, has 5: three too many, which fill nobody else's gap. */
    private static final StaffingFacts RICH =
            StaffingFacts.builder().township("富乡").residents(20_000).staff(5).build();
    /** Needs 3, has 1. */
    private static final StaffingFacts POOR = StaffingFacts.builder()
            .township("穷乡")
            .residents(20_001)
            .registered(10_000)
            .staff(1)
            .build();

    private static StaffingSummary of(StaffingRule rule, StaffingFacts... townships) {
        return Stream.of(townships).collect(StaffingSummary.summarizing(rule));
    }

    @Test
    void a_county_adds_up_and_names_who_is_short_in_order() {
        assertEquals(
                new StaffingSummary(3, 0, 9, 9, 3, List.of(new Shortfall("柏市镇", 1), new Shortfall("穷乡", 2))),
                of(RULE, BAISHI, RICH, POOR));
    }

    @Test
    void a_surplus_does_not_fill_the_gap_of_another() {
        StaffingSummary summary = of(RULE, BAISHI, RICH);
        assertEquals(new StaffingSummary(2, 0, 6, 8, 1, List.of(new Shortfall("柏市镇", 1))), summary);
    }

    @Test
    void a_township_that_cannot_be_decided_counts_and_adds_nothing() {
        assertEquals(new StaffingSummary(1, 1, 0, 0, 0, List.of()), StaffingSummary.of(REGISTERED, BAISHI));
        assertEquals(new StaffingSummary(2, 1, 1, 1, 0, List.of()), of(REGISTERED, BAISHI, POOR));
    }

    @Test
    void no_township_is_none() {
        assertEquals(StaffingSummary.NONE, of(RULE));
        assertEquals(new StaffingSummary(0, 0, 0, 0, 0, List.of()), StaffingSummary.NONE);
    }

    @Test
    void who_is_short_is_kept_in_the_order_of_the_parts() {
        StaffingSummary baishi = StaffingSummary.of(RULE, BAISHI);
        StaffingSummary poor = StaffingSummary.of(RULE, POOR);
        assertEquals(
                List.of(new Shortfall("穷乡", 2), new Shortfall("柏市镇", 1)),
                poor.plus(baishi).shortfalls());
    }

    @Test
    void a_summary_does_not_change_with_the_list_it_was_made_of() {
        List<Shortfall> shortfalls = new ArrayList<>();
        StaffingSummary summary = new StaffingSummary(0, 0, 0, 0, 0, shortfalls);
        shortfalls.add(new Shortfall("柏市镇", 1));
        assertEquals(StaffingSummary.NONE, summary);
    }

    static Stream<LongFunction<StaffingSummary>> totals() {
        return Stream.of(
                n -> new StaffingSummary(n, 0, 0, 0, 0, List.of()),
                n -> new StaffingSummary(0, n, 0, 0, 0, List.of()),
                n -> new StaffingSummary(0, 0, n, 0, 0, List.of()),
                n -> new StaffingSummary(0, 0, 0, n, 0, List.of()),
                n -> new StaffingSummary(0, 0, 0, 0, n, List.of()));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void a_total_out_of_range_names_both_operands(LongFunction<StaffingSummary> total) {
        StaffingSummary most = total.apply(Long.MAX_VALUE);
        assertEquals(most, total.apply(Long.MAX_VALUE - 1).plus(total.apply(1)));
        assertEquals(
                "staffing summary out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> most.plus(total.apply(1)))
                        .getMessage());
    }

    @Test
    void a_summary_comes_back_from_json_and_from_java() {
        StaffingSummary county = of(RULE, BAISHI, RICH, POOR);
        new JsonForm<>(StaffingSummary.class, List.of(county, StaffingSummary.NONE)).check();
        assertEquals(county, JavaCopy.of(county));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"townships\":3,\"undetermined\":0,\"required\":9,\"staff\":9,\"gap\":3,\"shortfalls\":"
                            + "[{\"township\":\"柏市镇\",\"gap\":1},{\"township\":\"穷乡\",\"gap\":2}]}",
                    mapper.write(county));
        }
    }

    @Test
    void all_that_is_wrong_with_the_json_of_a_summary_is_reported() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "staffing summary: townships must be a whole number but is 1.5"
                            + "; required is missing or null: give it, unknown is not zero"
                            + "; shortfalls[0].size is not a property, use one of [township, gap]"
                            + "; shortfalls[0].township is missing or null: give it, unknown is not zero"
                            + "; shortfalls[0].gap must be a whole number but is \"1\"",
                    mapper.refusal(
                            "{\"townships\":1.5,\"undetermined\":0,\"staff\":9,\"gap\":3,\"shortfalls\":"
                                    + "[{\"gap\":\"1\",\"size\":2}]}",
                            StaffingSummary.class));
        }
    }

    @Test
    void numbers_are_never_negative() {
        assertEquals(
                "staffing summary: townships must not be negative but is -1"
                        + "; undetermined must not be negative but is -2; required must not be negative but is -3"
                        + "; staff must not be negative but is -4; gap must not be negative but is -5"
                        + "; shortfalls[1].gap must not be negative but is -6",
                assertThrows(
                                InvalidInputException.class,
                                () -> new StaffingSummary(
                                        -1, -2, -3, -4, -5, List.of(new Shortfall("甲", 0), new Shortfall("乙", -6))))
                        .getMessage());
    }
}
