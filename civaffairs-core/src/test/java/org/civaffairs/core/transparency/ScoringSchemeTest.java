package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.GRADES;
import static org.civaffairs.core.transparency.Schemes.HUNDRED;
import static org.civaffairs.core.transparency.Schemes.band;
import static org.civaffairs.core.transparency.Schemes.misses;
import static org.civaffairs.core.transparency.Schemes.scheme;
import static org.civaffairs.core.transparency.Schemes.twoGrades;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Catalogue C-36: the scheme as a whole. */
class ScoringSchemeTest {
    static void refused(String problems, Executable make) {
        assertEquals(
                "scoring scheme: " + problems,
                assertThrows(InvalidInputException.class, make).getMessage());
    }

    @Test
    void points_add_up_to_the_full_mark() {
        List<GradeBand> grades = twoGrades("60", "100");
        assertEquals(
                "sample scheme: 3 criteria, 100 points",
                scheme(100, 0, grades, misses("a", 20, "1"), misses("b", 50, "1"), misses("c", 30, "1"))
                        .toString());
        refused(
                "groups must have criteria whose points add up to the full mark of 100 but is 95",
                () -> scheme(100, 0, grades, misses("a", 20, "1"), misses("b", 50, "1"), misses("c", 25, "1")));
        refused(
                "groups must have criteria whose points add up to the full mark of 100 but is 100.5",
                () -> scheme(100, 0, grades, misses("a", 50, "1"), halfMore("b")));
    }

    private static Criterion halfMore(String id) {
        Criterion fifty = misses(id, 50, "1");
        return new Criterion(
                id,
                fifty.name(),
                Points.parse("50.5"),
                fifty.rights(),
                fifty.deductions(),
                fifty.notApplicable(),
                false);
    }

    @Test
    void all_problems_are_reported_together() {
        refused(
                "bonusCap must be 0, since no criterion is a bonus, but is 3; groups[0].criteria[1].id stands here a second"
                        + " time: keep one but is \"a\"; groups must have criteria whose points add up to the full mark of"
                        + " 100 but is 40; grades.high leaves a gap: begin at 60 but is 61; grades must end at the full mark"
                        + " with the bonus cap, 103, but is 100",
                () -> scheme(
                        100,
                        3,
                        List.of(band("low", "低", "0", "60"), band("high", "高", "61", "100")),
                        misses("a", 20, "1"),
                        misses("a", 20, "1")));
    }

    @Test
    void bands_tile_the_scale() {
        Criterion all = misses("a", 100, "1");
        refused(
                "grades.high overlaps the grade below: begin at 60 but is 59.999",
                () -> scheme(100, 0, List.of(band("low", "低", "0", "60"), band("high", "高", "59.999", "100")), all));
        refused(
                "grades.low leaves a gap: begin at 0 but is 0.001",
                () -> scheme(100, 0, List.of(band("low", "低", "0.001", "60"), band("high", "高", "60", "100")), all));
        refused(
                "grades.mid must end above 60 but is 60",
                () -> scheme(
                        100,
                        0,
                        List.of(
                                band("low", "低", "0", "60"),
                                band("mid", "中", "60", "60"),
                                band("high", "高", "60", "100")),
                        all));
        refused("grades must be two or more but is 1", () -> scheme(100, 0, List.of(band("a", "甲", "0", "100")), all));
        refused(
                "grades must be two or more but is 0; grades must end at the full mark with the bonus cap, 100, but is 0",
                () -> scheme(100, 0, List.of(), all));
        refused(
                "grades must end at the full mark with the bonus cap, 100, but is 101",
                () -> scheme(100, 0, twoGrades("60", "101"), all));
        refused(
                "grades.low stands here a second time: keep one",
                () -> scheme(100, 0, List.of(band("low", "低", "0", "60"), band("low", "高", "60", "100")), all));
        refused(
                "grades must not begin or end with a space",
                () -> scheme(100, 0, List.of(band("low ", "低", "0", "60"), band("high", "高", "60", "100")), all));
    }

    @Test
    void grades_may_come_in_any_order() {
        List<GradeBand> reversed = new ArrayList<>(GRADES);
        Collections.reverse(reversed);
        ScoringScheme same =
                ScoringScheme.of(HUNDRED.name(), HUNDRED.fullMark(), HUNDRED.bonusCap(), HUNDRED.groups(), reversed);
        assertEquals(HUNDRED, same);
        assertEquals(HUNDRED.hashCode(), same.hashCode());
        assertEquals(
                "[fail [0, 60), pass [60, 75), good [75, 90), excellent [90, 103)]",
                same.grades().toString());
    }

    @Test
    void the_full_mark_is_above_0_and_small_enough_to_stay_exact() {
        refused(
                "fullMark must be above 0 and at most 10000 but is 0; groups must have criteria whose points add up to the"
                        + " full mark of 0 but is 1; grades must end at the full mark with the bonus cap, 0, but is 100",
                () -> scheme(0, 0, twoGrades("60", "100"), misses("a", 1, "1")));
        refused(
                "fullMark must be above 0 and at most 10000 but is 10001; groups[0].criteria[0].points must be above 0 and"
                        + " at most 10000 but is 10001",
                () -> scheme(10_001, 0, twoGrades("60", "10001"), misses("a", 10_001, "1")));
        assertEquals(
                Points.of(10_000),
                scheme(10_000, 0, twoGrades("60", "10000"), misses("a", 10_000, "1"))
                        .fullMark());
    }

    @Test
    void groups_are_not_empty_and_named_once() {
        Text name = Text.of("组", "group");
        CriterionGroup group = new CriterionGroup("g", name, List.of(misses("a", 50, "1")));
        CriterionGroup again = new CriterionGroup("g", name, List.of(misses("b", 50, "1")));
        CriterionGroup empty = new CriterionGroup(" ", name, List.of());
        refused(
                "groups[1].id stands here a second time: keep one but is \"g\"; groups[2].id must not be blank;"
                        + " groups[2].criteria must not be empty: leave the group out",
                () -> ScoringScheme.of(
                        name, Points.of(100), Points.ZERO, List.of(group, again, empty), twoGrades("60", "100")));
        refused(
                "groups must not be empty: there is nothing to score; groups must have criteria whose points add up to the"
                        + " full mark of 100 but is 0",
                () -> ScoringScheme.of(name, Points.of(100), Points.ZERO, List.of(), twoGrades("60", "100")));
        assertEquals("g [a (50)]", group.toString());
    }

    @Test
    void a_scheme_knows_its_criteria_rights_and_points_on_the_ballot() {
        assertEquals(
                "[gk-1 (20), ps-1 (30), my-1 (30), hy-1 (20), jf-1 (0)]",
                HUNDRED.criteria().toString());
        assertEquals(Points.of(30), HUNDRED.ballotExecution());
        assertEquals(List.of(), HUNDRED.rightsUnserved());
        assertEquals(
                List.of(Right.PARTICIPATION, Right.DECISION, Right.SUPERVISION),
                scheme(100, 0, twoGrades("60", "100"), misses("a", 100, "1")).rightsUnserved());
        assertEquals("样本细则，指标5项，满分100分", HUNDRED.label().zh());
        assertEquals("sample scheme, 5 criteria, full mark 100", HUNDRED.label().en());
    }

    @Test
    void a_copy_scores_like_the_original() {
        ScoringScheme copy = JavaCopy.of(HUNDRED);
        assertEquals(HUNDRED, copy);
        assertEquals(Schemes.evidence("3+4 Y 4/5 2 1"), Schemes.evidence(copy, "3+4 Y 4/5 2 1"));
        assertNotEquals(HUNDRED, scheme(100, 0, twoGrades("60", "100"), misses("a", 100, "1")));
    }
}
