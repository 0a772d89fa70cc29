package org.civaffairs.core.decision;

import static org.civaffairs.core.decision.AssistanceMatter.RELIEF;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageCoverageTest {
    private static VillageCoverage village(Decided... decisions) {
        return new VillageCoverage("江桥村", Truth.YES, List.of(decisions));
    }

    private static Decided decided(int number, Truth balloted) {
        return new Decided("d-" + number, RURAL_DIBAO, balloted);
    }

    /** C-41: one case is enough (凡). */
    @Test
    void one_unballoted_grant_of_forty_six_is_enough_whatever_is_unknown() {
        List<Decided> grants = new ArrayList<>();
        IntStream.rangeClosed(1, 45).forEach(i -> grants.add(decided(i, i % 2 == 0 ? Truth.YES : Truth.UNKNOWN)));
        assertEquals(Truth.UNKNOWN, new VillageCoverage("江桥村", Truth.YES, grants).decidedWithoutBallot());
        grants.add(decided(46, Truth.NO));
        VillageCoverage village = new VillageCoverage("江桥村", Truth.YES, grants);
        assertEquals(Truth.YES, village.decidedWithoutBallot());
        assertEquals(List.of(decided(46, Truth.NO)), village.unballoted());
        assertEquals(23, village.unknown().size());
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO", // nothing was decided, so nothing without a ballot
        "YES, NO",
        "YES YES, NO",
        "UNKNOWN, UNKNOWN",
        "YES UNKNOWN, UNKNOWN",
        "UNKNOWN YES, UNKNOWN",
        "NO, YES",
        "NO UNKNOWN, YES",
        "UNKNOWN NO YES, YES"
    })
    void the_veto_needs_one_and_the_all_clear_needs_all(String balloted, Truth withoutBallot) {
        String[] each = balloted.isEmpty() ? new String[0] : balloted.split(" ");
        VillageCoverage village = village(IntStream.range(0, each.length)
                .mapToObj(i -> decided(i, Truth.valueOf(each[i])))
                .toArray(Decided[]::new));
        assertEquals(withoutBallot, village.decidedWithoutBallot());
    }

    @Test
    void decisions_stand_in_the_order_of_their_ids() {
        VillageCoverage village = village(decided(2, Truth.NO), decided(3, Truth.UNKNOWN), decided(1, Truth.NO));
        assertEquals(
                List.of(decided(1, Truth.NO), decided(2, Truth.NO), decided(3, Truth.UNKNOWN)), village.decisions());
        assertEquals(List.of(decided(1, Truth.NO), decided(2, Truth.NO)), village.unballoted());
        assertEquals(List.of(decided(3, Truth.UNKNOWN)), village.unknown());
        assertEquals(village(decided(3, Truth.UNKNOWN), decided(1, Truth.NO), decided(2, Truth.NO)), village);
        assertEquals("d-1 RURAL_DIBAO NO", decided(1, Truth.NO).toString());
    }

    @Test
    void it_does_not_change_with_the_list_it_was_made_of() {
        List<Decided> decisions = new ArrayList<>();
        VillageCoverage village = new VillageCoverage("江桥村", Truth.YES, decisions);
        decisions.add(decided(1, Truth.NO));
        assertEquals(village(), village);
        assertEquals(village, JavaCopy.of(village));
    }

    @Test
    void all_that_is_wrong_with_a_village_is_reported() {
        List<Decided> bad = Stream.of("b", "a", "b", " c", "a", "b", "")
                .map(id -> new Decided(id, RELIEF, Truth.YES))
                .toList();
        assertEquals(
                "village coverage: village must not be blank"
                        + "; decisions[3].id must not begin or end with a space"
                        + "; decisions[6].id must not be blank"
                        + "; decisions must have no id twice but is [a, b]",
                assertThrows(InvalidInputException.class, () -> new VillageCoverage("", Truth.YES, bad))
                        .getMessage());
    }
}
