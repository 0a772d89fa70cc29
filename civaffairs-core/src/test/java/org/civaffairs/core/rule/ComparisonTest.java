package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.civaffairs.core.staffing.Population;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
    private static final StaffingRule PLANNED = StaffingRule.inForceOn(DAY);
    private static final StaffingRule EIGHT_THOUSAND = StaffingRule.under(
            Policy.planned()
                    .with(Reform.proposed("1:8000").from(StaffingRule.RESIDENTS_PER_OFFICER, DAY, 8_000, "memo 12")),
            DAY);
    private static final StaffingRule REGISTERED =
            StaffingRule.under(Policy.planned().reading(StaffingRule.POPULATION, Population.REGISTERED), DAY);

    private static final StaffingFacts BAISHI =
            StaffingFacts.builder().township("柏市镇").residents(38_412).staff(3).build();
    private static final StaffingFacts SMALL = StaffingFacts.builder()
            .township("小乡")
            .residents(8_000)
            .registered(12_000)
            .staff(1)
            .build();

    private static Comparison between(StaffingRule first, StaffingRule second, StaffingFacts... facts) {
        return Comparison.between(first, second, StaffingRule.BY_REQUIRED, Stream.of(facts));
    }

    /** 38,412 / 10,000 is 3.8412, so 4; 38,412 / 8,000 is 4.8015, so 5. */
    @Test
    void one_case_counts_as_more_fewer_or_unchanged() {
        assertEquals(new Comparison(1, 0, 0, 0, 4, 5), between(PLANNED, EIGHT_THOUSAND, BAISHI));
        assertEquals(new Comparison(0, 1, 0, 0, 5, 4), between(EIGHT_THOUSAND, PLANNED, BAISHI));
        assertEquals(new Comparison(0, 0, 1, 0, 1, 1), between(PLANNED, EIGHT_THOUSAND, SMALL));
    }

    @Test
    void a_case_that_one_rule_cannot_decide_counts_and_adds_nothing() {
        Comparison undetermined = new Comparison(0, 0, 0, 1, 0, 0);
        assertEquals(undetermined, between(PLANNED, REGISTERED, BAISHI));
        assertEquals(undetermined, between(REGISTERED, PLANNED, BAISHI));
        assertEquals(undetermined, between(REGISTERED, REGISTERED, BAISHI));
        assertEquals(new Comparison(1, 0, 0, 1, 1, 2), between(PLANNED, REGISTERED, BAISHI, SMALL));
    }

    @Test
    void no_case_is_none() {
        assertEquals(Comparison.NONE, between(PLANNED, EIGHT_THOUSAND));
        assertEquals(new Comparison(0, 0, 0, 0, 0, 0), Comparison.NONE);
    }

    @Test
    void a_comparison_counts_its_cases_and_its_difference() {
        Comparison comparison = new Comparison(1, 20, 300, 4_000, 70, 60);
        assertEquals(4_321, comparison.cases());
        assertEquals(-10, comparison.difference());
        assertEquals(new Comparison(20, 1, 300, 4_000, 60, 70), comparison.swapped());
    }

    static Stream<LongFunction<Comparison>> components() {
        return Stream.of(
                n -> new Comparison(n, 0, 0, 0, 0, 0),
                n -> new Comparison(0, n, 0, 0, 0, 0),
                n -> new Comparison(0, 0, n, 0, 0, 0),
                n -> new Comparison(0, 0, 0, n, 0, 0),
                n -> new Comparison(0, 0, 0, 0, n, 0),
                n -> new Comparison(0, 0, 0, 0, 0, n));
    }

    @ParameterizedTest
    @MethodSource("components")
    void a_sum_out_of_range_names_both_operands(LongFunction<Comparison> component) {
        assertEquals(component.apply(7), component.apply(3).plus(component.apply(4)));
        assertEquals(
                component.apply(Long.MAX_VALUE),
                component.apply(Long.MAX_VALUE - 1).plus(component.apply(1)));
        assertEquals(
                "comparison out of range: 9223372036854775807 + 1",
                refusal(() -> component.apply(Long.MAX_VALUE).plus(component.apply(1))));
    }

    @Test
    void a_sum_of_negative_measures_out_of_range_names_both_operands() {
        Comparison low = new Comparison(0, 0, 0, 0, 0, -1);
        Comparison lowest = new Comparison(0, 0, 0, 0, 0, Long.MIN_VALUE);
        assertEquals("comparison out of range: -1 + -9223372036854775808", refusal(() -> low.plus(lowest)));
    }

    @Test
    void a_number_of_cases_or_a_difference_out_of_range_names_both_operands() {
        Comparison wide = new Comparison(1, 0, Long.MAX_VALUE, 0, -2, Long.MAX_VALUE);
        assertEquals("comparison out of range: 1 + 9223372036854775807", refusal(wide::cases));
        assertEquals("comparison out of range: 9223372036854775807 - -2", refusal(wide::difference));
        assertEquals("comparison out of range: -2 - 9223372036854775807", refusal(wide.swapped()::difference));
        assertEquals(Long.MAX_VALUE, new Comparison(0, 0, 0, 0, -1, Long.MAX_VALUE - 1).difference());
        assertEquals(Long.MIN_VALUE, new Comparison(0, 0, 0, 0, 1, Long.MIN_VALUE + 1).difference());
    }

    private static String refusal(org.junit.jupiter.api.function.Executable sum) {
        return assertThrows(ArithmeticException.class, sum).getMessage();
    }

    @Test
    void a_comparison_comes_back_from_json_and_from_java() {
        Comparison comparison = new Comparison(1, 2, 3, 4, 5, -6);
        new JsonForm<>(Comparison.class, List.of(comparison, Comparison.NONE)).check();
        assertEquals(comparison, JavaCopy.of(comparison));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"more\":1,\"fewer\":2,\"unchanged\":3,\"undetermined\":4,\"before\":5,\"after\":-6}",
                    mapper.write(comparison));
        }
    }

    @Test
    void cases_are_never_negative_sums_may_be() {
        assertEquals(
                "comparison: more must not be negative but is -1; fewer must not be negative but is -2"
                        + "; unchanged must not be negative but is -3; undetermined must not be negative but is -4",
                assertThrows(InvalidInputException.class, () -> new Comparison(-1, -2, -3, -4, -5, -6))
                        .getMessage());
        assertEquals(
                "comparison: more must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new Comparison(-1, 0, 0, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "comparison: fewer must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new Comparison(0, -1, 0, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "comparison: unchanged must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new Comparison(0, 0, -1, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "comparison: undetermined must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new Comparison(0, 0, 0, -1, 0, 0))
                        .getMessage());
    }
}
