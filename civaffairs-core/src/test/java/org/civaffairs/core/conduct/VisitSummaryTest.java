package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.MARCH;
import static org.civaffairs.core.conduct.Cadres.day;
import static org.civaffairs.core.conduct.Cadres.homes;
import static org.civaffairs.core.conduct.Cadres.ledger;
import static org.civaffairs.core.conduct.Cadres.march;
import static org.civaffairs.core.conduct.Cadres.reading;
import static org.civaffairs.core.conduct.Cadres.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VisitSummaryTest {
    private static final VisitRule RULE = VisitRule.inForceOn(Cadres.DAY);

    /** March is met, April falls short. */
    private static final VisitFacts HALF = ledger(
                    MARCH,
                    MARCH.plusMonths(1),
                    visit("03-01", homes(1, 20)),
                    visit("03-02", homes(1, 1)),
                    visit("04-02", homes(1, 1)))
            .build();

    /** March is excused, April is met. */
    private static final VisitFacts NEW = ledger(
                    MARCH, MARCH.plusMonths(1), visit("04-01", homes(1, 20)), visit("04-02", List.of()))
            .joined(day("03-20"))
            .build();

    private static VisitSummary of(VisitFacts... cadres) {
        return Stream.of(cadres).collect(VisitSummary.summarizing(RULE));
    }

    @Test
    void a_county_adds_up_and_leaves_out_what_is_excused() {
        assertEquals(new VisitSummary(1, 0, 1, 2, 1, 1), of(HALF));
        assertEquals(new VisitSummary(1, 0, 0, 1, 1, 0), of(NEW));
        assertEquals(new VisitSummary(3, 0, 2, 5, 3, 2), of(HALF, NEW, HALF));
        assertEquals(of(HALF, NEW), of(HALF).plus(of(NEW)));
    }

    @Test
    void a_cadre_who_cannot_be_decided_counts_and_adds_nothing() {
        VisitRule trips = reading(VisitRule.TRIP_READING, TripReading.TRIPS);
        assertEquals(new VisitSummary(1, 1, 0, 0, 0, 0), VisitSummary.of(trips, HALF));
    }

    @Test
    void no_cadre_is_none() {
        assertEquals(VisitSummary.NONE, of());
        assertEquals(new VisitSummary(0, 0, 0, 0, 0, 0), VisitSummary.NONE);
        assertEquals(new VisitSummary(1, 0, 1, 1, 0, 1), of(march()));
    }

    @Test
    void threads_find_the_same_as_one() {
        List<VisitFacts> cadres = Stream.iterate(HALF, last -> last == HALF ? NEW : HALF)
                .limit(1_001)
                .toList();
        VisitSummary all = cadres.parallelStream().collect(VisitSummary.summarizing(RULE));
        assertEquals(new VisitSummary(1_001, 0, 501, 1_502, 1_001, 501), all);
    }

    static Stream<LongFunction<VisitSummary>> totals() {
        return Stream.of(
                n -> new VisitSummary(n, 0, 0, 0, 0, 0),
                n -> new VisitSummary(0, n, 0, 0, 0, 0),
                n -> new VisitSummary(0, 0, n, 0, 0, 0),
                n -> new VisitSummary(0, 0, 0, n, 0, 0),
                n -> new VisitSummary(0, 0, 0, 0, n, 0),
                n -> new VisitSummary(0, 0, 0, 0, 0, n));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void a_total_out_of_range_names_both_operands(LongFunction<VisitSummary> total) {
        VisitSummary most = total.apply(Long.MAX_VALUE);
        assertEquals(most, total.apply(Long.MAX_VALUE - 1).plus(total.apply(1)));
        assertEquals(
                "visit summary out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> most.plus(total.apply(1)))
                        .getMessage());
    }

    @Test
    void a_summary_comes_back_from_json_and_from_java() {
        VisitSummary county = new VisitSummary(7, 1, 2, 30, 24, 6);
        new JsonForm<>(VisitSummary.class, List.of(county, VisitSummary.NONE)).check();
        assertEquals(county, JavaCopy.of(county));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"cadres\":7,\"undetermined\":1,\"cadresShort\":2,\"months\":30,\"monthsMet\":24,\"monthsShort\":6}",
                    mapper.write(county));
        }
    }

    @Test
    void numbers_are_never_negative() {
        assertEquals(
                "visit summary: cadres must not be negative but is -1"
                        + "; undetermined must not be negative but is -2"
                        + "; cadresShort must not be negative but is -3; months must not be negative but is -4"
                        + "; monthsMet must not be negative but is -5; monthsShort must not be negative but is -6",
                assertThrows(InvalidInputException.class, () -> new VisitSummary(-1, -2, -3, -4, -5, -6))
                        .getMessage());
        assertEquals(
                "visit summary: cadres must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new VisitSummary(-1, 0, 0, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "visit summary: undetermined must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new VisitSummary(0, -1, 0, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "visit summary: cadresShort must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new VisitSummary(0, 0, -1, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "visit summary: months must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new VisitSummary(0, 0, 0, -1, 0, 0))
                        .getMessage());
        assertEquals(
                "visit summary: monthsMet must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new VisitSummary(0, 0, 0, 0, -1, 0))
                        .getMessage());
        assertEquals(
                "visit summary: monthsShort must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new VisitSummary(0, 0, 0, 0, 0, -1))
                        .getMessage());
    }
}
