package org.civaffairs.core.transparency;

import static org.civaffairs.core.evidence.EvidenceMethod.FULL_SURVEY;
import static org.civaffairs.core.evidence.EvidenceMethod.PHONE_CHECK;
import static org.civaffairs.core.evidence.EvidenceMethod.TARGETED_INSPECTION;
import static org.civaffairs.core.transparency.Schemes.HUNDRED;
import static org.civaffairs.core.transparency.Schemes.answer;
import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Catalogue C-38: what each method may and may not prove. */
class EvidenceTest {
    private static List<Observation> seen() {
        return new ArrayList<>(evidence("3+4 Y 4/5 2 1").observations());
    }

    private static void refused(String problems, List<Observation> observations) {
        assertEquals(
                "evidence: " + problems,
                assertThrows(InvalidInputException.class, () -> Evidence.of(HUNDRED, observations))
                        .getMessage());
    }

    private static void refused(String problems, int index, Observation instead) {
        List<Observation> observations = seen();
        observations.set(index, instead);
        refused(problems, observations);
    }

    @Test
    void the_order_of_observations_does_not_matter() {
        List<Observation> reversed = seen();
        Collections.reverse(reversed);
        Evidence same = Evidence.of(HUNDRED, reversed);
        assertEquals(evidence("3+4 Y 4/5 2 1"), same);
        assertEquals(evidence("3+4 Y 4/5 2 1").hashCode(), same.hashCode());
        assertEquals(
                "[gk-1 FULL_SURVEY [3, 4], ps-1 FULL_SURVEY [YES], my-1 FULL_SURVEY [80%], hy-1 FULL_SURVEY [2], jf-1"
                        + " FULL_SURVEY [1]]",
                same.observations().toString());
        assertEquals(same, JavaCopy.of(same));
        assertNotEquals(same, evidence("3+4 Y 4/5 2 2"));
        assertNotEquals(same, Evidence.of(HUNDRED, withMethod(TARGETED_INSPECTION)));
        assertEquals("sample scheme: 5 criteria, 100 points", same.toString());
        assertEquals("样本细则，指标5项，满分100分", same.label().zh());
    }

    private static List<Observation> withMethod(EvidenceMethod method) {
        List<Observation> observations = seen();
        observations.set(0, Observation.of("gk-1", method, answer("3"), answer("4")));
        return observations;
    }

    @Test
    void what_does_not_apply_and_what_nobody_knows_come_back() {
        assertEquals(
                "[gk-1 FULL_SURVEY [UNKNOWN, 4], ps-1 FULL_SURVEY not applicable, my-1 FULL_SURVEY [UNKNOWN], hy-1"
                        + " FULL_SURVEY not applicable, jf-1 FULL_SURVEY not applicable]",
                evidence("?+4 - ? - -").observations().toString());
    }

    @Test
    void every_criterion_is_observed_once() {
        List<Observation> observations = seen();
        observations.remove(4);
        observations.remove(1);
        observations.add(observations.get(0));
        observations.add(Observation.of("zz", FULL_SURVEY, answer("Y")));
        refused(
                "observations[3].criterion was observed before: keep one but is \"gk-1\"; observations[4].criterion is not"
                        + " in the scheme but is \"zz\"; observations must have criterion ps-1: if nobody knows, say"
                        + " UNKNOWN, unknown is not zero; observations must have criterion jf-1: if nobody knows, say"
                        + " UNKNOWN, unknown is not zero",
                observations);
    }

    @Test
    void each_deduction_has_its_answer() {
        refused(
                "observations[0].answers must be 2, one for each deduction, but is 1; observations[0].answers[0] must be a"
                        + " whole number such as 3, without quotes, or UNKNOWN, but is YES",
                0,
                Observation.of("gk-1", FULL_SURVEY, answer("Y")));
        refused(
                "observations[0].answers must be 2, one for each deduction, but is 3",
                0,
                Observation.of("gk-1", FULL_SURVEY, answer("1"), answer("1"), answer("1")));
        refused(
                "observations[1].answers[0] must be YES or NO, or UNKNOWN, but is 1",
                1,
                Observation.of("ps-1", FULL_SURVEY, answer("1")));
        refused(
                "observations[2].answers[0] must be a share such as \"92.5%\" or \"54/60\", or UNKNOWN, but is 1",
                2, Observation.of("my-1", FULL_SURVEY, answer("1")));
    }

    @Test
    void a_targeted_inspection_cannot_tell_a_rate() {
        refused(
                "observations[2].answers[0] is a rate, which a targeted inspection cannot tell: survey all, or say UNKNOWN",
                2,
                Observation.of("my-1", TARGETED_INSPECTION, answer("9/10")));
        List<Observation> observations = seen();
        observations.set(2, Observation.of("my-1", TARGETED_INSPECTION, answer("?")));
        observations.set(0, Observation.of("gk-1", TARGETED_INSPECTION, answer("3"), answer("4")));
        assertEquals(
                TARGETED_INSPECTION,
                Evidence.of(HUNDRED, observations).observations().get(2).method());
        assertEquals("不能推断比率", TARGETED_INSPECTION.mayNotProve().zh());
    }

    @Test
    void a_phone_check_says_whether_its_verdict_is_established() {
        refused(
                "observations[2].established must say whether the verdict of the phone check is established",
                2,
                Observation.of("my-1", PHONE_CHECK, answer("9/10")));
        refused(
                "observations[2].established must be left out, except for what was asked by phone",
                2,
                new Observation("my-1", FULL_SURVEY, true, true, List.of(answer("9/10"))));
        refused(
                "observations[2].established must be left out, except for what was asked by phone",
                2,
                new Observation("my-1", PHONE_CHECK, true, false, List.of()));
        for (boolean established : new boolean[] {true, false}) {
            List<Observation> observations = seen();
            observations.set(2, Observation.byPhone("my-1", established, answer("9/10")));
            Evidence heard = Evidence.of(HUNDRED, observations);
            assertEquals(observations, heard.observations());
            assertEquals(established ? answer("9/10").packed() : -1, heard.answers()[3]);
        }
        assertEquals(
                "my-1 PHONE_CHECK not established [90%]",
                Observation.byPhone("my-1", false, answer("9/10")).toString());
    }

    @Test
    void what_applies_everywhere_cannot_be_left_out() {
        refused(
                "observations[0].applicable must be true: by the scheme this criterion applies to every village",
                0,
                Observation.notApplicable("gk-1", FULL_SURVEY));
        refused(
                "observations[3].answers must be empty where the criterion does not apply",
                3,
                new Observation("hy-1", FULL_SURVEY, null, false, List.of(answer("1"))));
    }

    @Test
    void a_score_of_nothing_has_no_value() {
        ScoringScheme scheme = Schemes.scheme(
                100,
                3,
                Schemes.twoGrades("60", "103"),
                Schemes.criterion(
                        "a",
                        100,
                        NotApplicable.EXCLUDE_AND_REDISTRIBUTE,
                        true,
                        List.of(),
                        new Deduction.AllOrNothing()),
                Schemes.BONUS);
        assertEquals(
                "evidence: observations must leave something to score: a score of nothing has no value",
                assertThrows(InvalidInputException.class, () -> evidence(scheme, "- 2"))
                        .getMessage());
        assertEquals(2, evidence(scheme, "? -").observations().size());
    }
}
