package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.civaffairs.core.conduct.Cadres.baishi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Catalogue C-105, township by township: 3 of 3 staff, 209 of 212 clients. */
class TownshipVisitSummaryTest {
    private static final TownshipVisitRule RULE = TownshipVisitRule.inForceOn(DAY);
    private static final TownshipVisitRule PER_CLIENT =
            TownshipVisitRule.under(Policy.planned().reading(TownshipVisitRule.VISITED_BY, VisitedBy.PER_CLIENT), DAY);
    private static final TownshipVisitFacts BAISHI = baishi().build();

    /** One of two members of staff visited one of two clients, and one visit more is as well recorded as said. */
    private static TownshipVisitFacts small(Truth recorded) {
        return TownshipVisitFacts.builder()
                .township("丙乡")
                .year(2010)
                .addStaff("A", "B")
                .addClients("c-1", "c-2")
                .addVisits(ClientVisit.onRecord("A", "c-1", DAY), new ClientVisit("B", "c-2", DAY, recorded))
                .build();
    }

    private static TownshipVisitSummary of(TownshipVisitRule rule, TownshipVisitFacts... townships) {
        return Stream.of(townships).collect(TownshipVisitSummary.summarizing(rule));
    }

    @Test
    void a_county_adds_up_by_both_readings() {
        assertEquals(new TownshipVisitSummary(1, 0, 0, 209, 0, 3, 3, 212, 209), of(RULE, BAISHI));
        assertEquals(new TownshipVisitSummary(1, 0, 1, 209, 0, 3, 3, 212, 209), of(PER_CLIENT, BAISHI));
        assertEquals(new TownshipVisitSummary(1, 0, 1, 1, 1, 2, 1, 2, 1), of(RULE, small(Truth.NO)));
        assertEquals(new TownshipVisitSummary(2, 0, 1, 210, 1, 5, 4, 214, 210), of(RULE, BAISHI, small(Truth.NO)));
    }

    @Test
    void a_township_that_cannot_be_decided_counts_and_adds_nothing() {
        assertEquals(new TownshipVisitSummary(1, 1, 0, 0, 0, 0, 0, 0, 0), of(RULE, small(Truth.UNKNOWN)));
    }

    @Test
    void no_township_is_none() {
        assertEquals(TownshipVisitSummary.NONE, of(RULE));
        assertEquals(new TownshipVisitSummary(0, 0, 0, 0, 0, 0, 0, 0, 0), TownshipVisitSummary.NONE);
    }

    @Test
    void threads_find_the_same_as_one() {
        TownshipVisitSummary all = Collections.nCopies(1_001, small(Truth.NO)).parallelStream()
                .collect(TownshipVisitSummary.summarizing(RULE));
        assertEquals(new TownshipVisitSummary(1_001, 0, 1_001, 1_001, 1_001, 2_002, 1_001, 2_002, 1_001), all);
    }

    static Stream<LongFunction<TownshipVisitSummary>> totals() {
        return Stream.of(
                n -> new TownshipVisitSummary(n, 0, 0, 0, 0, 0, 0, 0, 0),
                n -> new TownshipVisitSummary(0, n, 0, 0, 0, 0, 0, 0, 0),
                n -> new TownshipVisitSummary(0, 0, n, 0, 0, 0, 0, 0, 0),
                n -> new TownshipVisitSummary(0, 0, 0, n, 0, 0, 0, 0, 0),
                n -> new TownshipVisitSummary(0, 0, 0, 0, n, 0, 0, 0, 0),
                n -> new TownshipVisitSummary(0, 0, 0, 0, 0, n, 0, 0, 0),
                n -> new TownshipVisitSummary(0, 0, 0, 0, 0, 0, n, 0, 0),
                n -> new TownshipVisitSummary(0, 0, 0, 0, 0, 0, 0, n, 0),
                n -> new TownshipVisitSummary(0, 0, 0, 0, 0, 0, 0, 0, n));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void a_total_out_of_range_names_both_operands(LongFunction<TownshipVisitSummary> total) {
        TownshipVisitSummary most = total.apply(Long.MAX_VALUE);
        assertEquals(most, total.apply(Long.MAX_VALUE - 1).plus(total.apply(1)));
        assertEquals(
                "township visit summary out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> most.plus(total.apply(1)))
                        .getMessage());
    }

    @Test
    void a_summary_comes_back_from_json_and_from_java() {
        TownshipVisitSummary county = new TownshipVisitSummary(7, 1, 2, 300, 24, 18, 17, 280, 266);
        new JsonForm<>(TownshipVisitSummary.class, List.of(county, TownshipVisitSummary.NONE)).check();
        assertEquals(county, JavaCopy.of(county));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"townships\":7,\"undetermined\":1,\"townshipsShort\":2,\"counted\":300,\"unrecorded\":24,"
                            + "\"staff\":18,\"staffMet\":17,\"clients\":280,\"clientsMet\":266}",
                    mapper.write(county));
        }
    }
}
