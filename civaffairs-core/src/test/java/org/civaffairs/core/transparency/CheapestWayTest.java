package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.CheapestWayProperties.way;
import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.misses;
import static org.civaffairs.core.transparency.Schemes.scheme;
import static org.civaffairs.core.transparency.Schemes.twoGrades;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cheapest way to the next grade. */
class CheapestWayTest {
    private static ScoringScheme tenByTen(String edge) {
        Criterion[] criteria = new Criterion[10];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = misses("c" + i, 10, i == 9 ? "0.5" : "1");
        }
        return scheme(100, 0, twoGrades(edge, "100"), criteria);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            89   | 10 3 2 0 0 0 0 0 0 0 | high needs 4: [c1 3, c2 2]
            90   | 10 3 2 0 0 0 0 0 0 0 | high needs 5: [c1 3, c2 2]
            91   | 10 3 2 0 0 0 0 0 0 0 | high needs 6: [c0 10]
            85.5 | 10 3 2 0 0 0 0 0 0 0 | high needs 0.5: [c2 2]
            88   | 2 5 2 5 0 0 0 0 0 0  | high needs 2: [c0 2]
            90   | 3 3 3 3 0 0 0 0 0 0  | high needs 2: [c0 3]
            92   | 4 2 2 4 0 0 0 0 0 0  | high needs 4: [c0 4]
            92   | 2 4 2 4 0 0 0 0 0 0  | high needs 4: [c0 2, c2 2]
            97   | 1 1 1 1 0 0 0 0 0 1  | high needs 1.5: [c0 1, c9 0.5]
            """)
    void the_fewest_points_that_are_enough_and_the_earliest_criteria(String edge, String words, String expected) {
        assertEquals(
                expected, way(evidence(tenByTen(edge), words)).orElseThrow().toString());
    }

    @Test
    void in_the_highest_grade_there_is_no_way_up() {
        assertEquals(Optional.empty(), way(evidence(tenByTen("90"), "10 0 0 0 0 0 0 0 0 0")));
    }

    @Test
    void what_only_a_bonus_can_reach_has_no_way() {
        ScoringScheme scheme = scheme(100, 3, twoGrades("101", "103"), misses("a", 100, "1"), Schemes.BONUS);
        assertEquals(Optional.empty(), way(evidence(scheme, "5 0")));
        assertEquals(
                "high needs 3: [a 5]",
                way(evidence(scheme, "5 3")).orElseThrow().toString());
    }

    @Test
    void what_does_not_apply_cannot_be_put_right_and_points_are_scaled() {
        assertEquals(Optional.empty(), way(evidence("3+4 - - 4 0")));
        assertEquals(
                "good needs 2.5: [gk-1 20]",
                way(evidence("3+4 - 9/10 4 0")).orElseThrow().toString());
    }

    @Test
    void what_is_unknown_can_be_settled() {
        WayUp way = way(evidence("0+0 ? 9/10 4 0")).orElseThrow();
        assertEquals("good needs 5: [ps-1 30]", way.toString());
        assertEquals("升为良好差5分，最省的办法：指标ps-1收回30分", way.label().zh());
        assertEquals(
                "5 short of good, the cheapest way: 30 by criterion ps-1",
                way.label().en());
    }
}
