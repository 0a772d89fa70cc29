package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.DAY;
import static org.civaffairs.core.award.Townships.certified;
import static org.civaffairs.core.award.Townships.township;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civaffairs.core.award.DemonstrationSummary.Shortfall;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemonstrationSummaryTest {
    private static final DemonstrationRule RULE = DemonstrationRule.inForceOn(DAY);

    private static DemonstrationSummary of(DemonstrationFacts... townships) {
        return Stream.of(townships).collect(DemonstrationSummary.summarizing(RULE));
    }

    /** Catalogue C-92: 23 townships, 46 at least; a surplus does not transfer. */
    @Test
    void a_surplus_in_one_township_covers_no_gap_in_another() {
        DemonstrationFacts[] townships = IntStream.range(0, 23)
                .mapToObj(i -> certified("乡" + i, 12, i == 0 ? 3 : i == 22 ? 1 : 2))
                .toArray(DemonstrationFacts[]::new);
        assertEquals(new DemonstrationSummary(23, 0, 0, 46, 46, 1, List.of(new Shortfall("乡22", 1))), of(townships));
    }

    @Test
    void townships_that_cannot_be_decided_or_owe_nothing_are_counted_apart() {
        assertEquals(
                new DemonstrationSummary(4, 1, 1, 4, 3, 2, List.of(new Shortfall("穷乡", 2))),
                of(township("未知乡").build(), certified("小乡", 1, 1), certified("穷乡", 9, 0), certified("柏市镇", 12, 2)));
    }

    @Test
    void no_township_is_none() {
        assertEquals(DemonstrationSummary.NONE, of());
        assertEquals(new DemonstrationSummary(0, 0, 0, 0, 0, 0, List.of()), DemonstrationSummary.NONE);
    }

    @Test
    void a_summary_does_not_change_with_the_list_it_was_made_of() {
        List<Shortfall> shortfalls = new ArrayList<>();
        DemonstrationSummary summary = new DemonstrationSummary(0, 0, 0, 0, 0, 0, shortfalls);
        shortfalls.add(new Shortfall("柏市镇", 1));
        assertEquals(DemonstrationSummary.NONE, summary);
    }

    static Stream<LongFunction<DemonstrationSummary>> totals() {
        return Stream.of(
                n -> new DemonstrationSummary(n, 0, 0, 0, 0, 0, List.of()),
                n -> new DemonstrationSummary(0, n, 0, 0, 0, 0, List.of()),
                n -> new DemonstrationSummary(0, 0, n, 0, 0, 0, List.of()),
                n -> new DemonstrationSummary(0, 0, 0, n, 0, 0, List.of()),
                n -> new DemonstrationSummary(0, 0, 0, 0, n, 0, List.of()),
                n -> new DemonstrationSummary(0, 0, 0, 0, 0, n, List.of()));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void a_total_out_of_range_names_both_operands(LongFunction<DemonstrationSummary> total) {
        DemonstrationSummary most = total.apply(Long.MAX_VALUE);
        assertEquals(most, total.apply(Long.MAX_VALUE - 1).plus(total.apply(1)));
        assertEquals(
                "demonstration summary out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> most.plus(total.apply(1)))
                        .getMessage());
    }

    @Test
    void a_summary_comes_back_from_json_and_from_java() {
        DemonstrationSummary county = of(certified("柏市镇", 12, 3), certified("小乡", 1, 0), certified("穷乡", 9, 1));
        new JsonForm<>(DemonstrationSummary.class, List.of(county, DemonstrationSummary.NONE)).check();
        assertEquals(county, JavaCopy.of(county));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"townships\":3,\"undetermined\":0,\"notApplicable\":1,\"required\":4,\"certified\":4,\"gap\":1,"
                            + "\"shortfalls\":[{\"township\":\"穷乡\",\"gap\":1}]}",
                    mapper.write(county));
            assertEquals(
                    "demonstration summary: townships must be a whole number but is 1.5; undetermined must not be negative"
                            + " but is -1; gap is missing or null: give it, unknown is not zero; shortfalls[0].size is not a"
                            + " property, use one of [township, gap]; shortfalls[0].township must be a text in quotes but is a number"
                            + "; shortfalls[0].gap must not be negative but is -2",
                    mapper.refusal(
                            "{\"townships\":1.5,\"undetermined\":-1,\"notApplicable\":0,\"required\":0,\"certified\":0,"
                                    + "\"shortfalls\":[{\"township\":1,\"gap\":-2,\"size\":3}]}",
                            DemonstrationSummary.class));
        }
    }

    @Test
    void numbers_are_never_negative() {
        assertEquals(
                "demonstration summary: townships must not be negative but is -1"
                        + "; undetermined must not be negative but is -2"
                        + "; notApplicable must not be negative but is -3; required must not be negative but is -4"
                        + "; certified must not be negative but is -5; gap must not be negative but is -6"
                        + "; shortfalls[1].gap must not be negative but is -7",
                assertThrows(
                                InvalidInputException.class,
                                () -> new DemonstrationSummary(
                                        -1, -2, -3, -4, -5, -6, List.of(new Shortfall("甲", 0), new Shortfall("乙", -7))))
                        .getMessage());
    }
}
