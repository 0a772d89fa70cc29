package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.disorder;
import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.facts;
import static org.civaffairs.core.transparency.VillageAssessmentRuleContractTest.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-33, C-36, C-37: the score and the grade. */
class VillageAssessmentRuleTest {
    static final VillageAssessmentRule RULE = VillageAssessmentRule.inForceOn(DAY);

    private static VillageAssessment value(String words) {
        return RULE.assess(facts(evidence(words))).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0+0 Y 9/10 4 0 | 100    | 100    | excellent | excellent | 10      | 3
            0+0 Y 9/10 4 2 | 103    | 103    | excellent | excellent | 13      | 0
            3+4 Y 9/10 4 0 | 80     | 80     | good      | good      | 5       | 10
            0+5 Y 9/10 4 0 | 90     | 90     | excellent | excellent | 0       | 13
            0+5 Y 89%  4 0 | 89.5   | 89.5   | good      | good      | 14.5    | 0.5
            3+4 - 9/10 4 0 | 500/7  | 500/7  | pass      | pass      | 80/7    | 25/7
            3+4 - 9/10 4 1 | 2556/35| 2556/35| pass      | pass      | 456/35  | 69/35
            0+0 Y -    - 0 | 70     | 70     | pass      | pass      | 10      | 5
            ?+4 ? ?    ? ? | 10     | 95     | fail      | excellent | 10      | 8
            0+0 Y 9/10 4 ? | 100    | 103    | excellent | excellent | 10      | 0
            9+9 N 0%   0 0 | 10     | 10     | fail      | fail      | 10      | 50
            """)
    void scores_and_grades_are_exact(
            String words, String worst, String best, String least, String most, String toLower, String toUpper) {
        VillageAssessment value = value(words);
        assertEquals(Score.parse(worst), value.worst());
        assertEquals(Score.parse(best), value.best());
        assertEquals(least, value.gradeWithoutVeto().least().id());
        assertEquals(most, value.gradeWithoutVeto().most().id());
        assertEquals(value.gradeWithoutVeto(), value.grade());
        assertEquals(least.equals(most) ? Standing.FINAL : Standing.PROVISIONAL, value.standing());
        assertEquals(Score.parse(toLower), value.toLower());
        assertEquals(Score.parse(toUpper), value.toUpper());
        assertEquals(worst.equals(best) ? Optional.of(Score.parse(worst)) : Optional.empty(), value.findScore());
        assertEquals(Truth.NO, value.barred());
    }

    @Test
    void the_value_says_lost_20_of_23_charged() {
        VillageAssessment value = value("3+4 Y 9/10 4 0");
        assertEquals(
                "lost 20 of 100 [gk-1 20 of 23 charged], excellent needs 10: [gk-1 20]",
                value.ledger().toString());
        assertEquals(
                "criterion gk-1: lost 20 of 20, 23 charged: 5 off for each month late, observed 3, 15 charged (be on time"
                        + " in each month); 2 off for each miss, observed 4, 8 charged (put each miss right). 10 short of"
                        + " excellent, the cheapest way: 20 by criterion gk-1",
                value.ledger().label().en());
        assertEquals(
                "指标gk-1失20分（满分20分，应扣23分）：每迟一个月扣5分，实际3，应扣15分（按月办理）；每缺一项扣2分，实际4，应扣8分（逐项补正）。"
                        + "升为优秀差10分，最省的办法：指标gk-1收回20分",
                value.ledger().label().zh());
    }

    @Test
    void a_scheme_without_ballot_execution_is_refused() {
        ScoringScheme scheme = Schemes.scheme(
                100,
                0,
                Schemes.twoGrades("60", "100"),
                Schemes.criterion("a", 100, NotApplicable.REFUSE, false, List.of(), new Deduction.AllOrNothing()));
        VillageAssessmentFacts facts = facts(evidence(scheme, "Y"));
        assertEquals(
                "village-assessment: evidence.scheme must give 0.001 points or more to how the panel's ballot is carried out"
                        + " (C-37 「把社會救助評審制度的執行情況納入考核的重要內容」) but is 0",
                assertThrows(InvalidInputException.class, () -> RULE.assess(facts))
                        .getMessage());
    }

    private static VillageAssessmentRule with(Ratio share) {
        Reform reform = Reform.proposed("weight").from(VillageAssessmentRule.BALLOT_SHARE, DAY, share, "a weight");
        return VillageAssessmentRule.under(Policy.planned().with(reform), DAY);
    }

    @Test
    void a_reform_may_ask_for_a_higher_weight() {
        VillageAssessmentFacts facts = facts(evidence("0+0 Y 9/10 4 0"));
        assertEquals(
                Standing.FINAL, with(Ratio.percent(30)).assess(facts).value().standing());
        assertEquals(
                "village-assessment: evidence.scheme must give 30.001 points or more to how the panel's ballot is carried"
                        + " out (C-37 「把社會救助評審制度的執行情況納入考核的重要內容」) but is 30",
                assertThrows(
                                InvalidInputException.class,
                                () -> with(Ratio.of(300_001, 1_000_000)).assess(facts))
                        .getMessage());
    }

    private static List<String> total(String words, String total) {
        VillageAssessmentFacts facts = VillageAssessmentFacts.builder()
                .village("江桥村")
                .evidence(evidence(words))
                .selfScore(Points.of(99))
                .assessorScore(Points.parse(total))
                .decidedWithoutBallot(Truth.NO)
                .disorder(Disorder.NONE)
                .build();
        return RULE.assess(facts).findings().stream().map(Object::toString).toList();
    }

    @Test
    void an_assessors_total_that_does_not_follow_is_found() {
        assertEquals(List.of(), total("3+4 Y 9/10 4 0", "80"));
        assertEquals(List.of(), total("?+4 Y 9/10 4 0", "80"));
        assertEquals(List.of(), total("?+4 Y 9/10 4 0", "92"));
        String code = "DEFICIENCY ASSESSOR_TOTAL_DIFFERS 江桥村: ";
        assertEquals(List.of(code + "80.5 of 80, difference 0.5 [C-36]"), total("3+4 Y 9/10 4 0", "80.5"));
        assertEquals(List.of(code + "79.999 of 80, difference 0.001 [C-36]"), total("?+4 Y 9/10 4 0", "79.999"));
        assertEquals(List.of(code + "92.001 of 92, difference 0.001 [C-36]"), total("?+4 Y 9/10 4 0", "92.001"));
    }

    @Test
    void the_derivation_lists_evidence_scores_and_vetoes() {
        Assessment<VillageAssessment> assessment =
                RULE.assess(facts(evidence("3+4 Y 9/10 4 0"), Truth.YES, Disorder.NONE, "d-7"));
        assertEquals(
                "[evidence = sample scheme: 5 criteria, 100 points, transparency.ballot-share = 0%, ledger = lost 20 of 100"
                        + " [gk-1 20 of 23 charged], excellent needs 10: [gk-1 20], worst = 80, best = 80, gradeWithoutVeto"
                        + " = good, toLower = 5, toUpper = 10, decidedWithoutBallot = YES, disorder = disorder NO NO NO,"
                        + " petition NO, complaint NO, linked NO, baseless NO, transparency.disorders = ANY, vetoes ="
                        + " [UNBALLOTED of 江桥村 [d-7]], possibleVetoes = [], grade = fail, standing = FINAL]",
                assessment.steps().toString());
        assertEquals("village-assessment " + RULE.provisions().all(), RULE.toString());
        String zh = assessment.explain(Locale.CHINESE);
        assertEquals(
                "  一票否决：[社会救助未经评审团民主评议票决：列入最末等次，不得评为县文明建设先进单位，不得评为乡镇文明建设先进单位]  [C-44]",
                zh.lines().filter(line -> line.contains("一票否决")).findFirst().orElseThrow());
        assertEquals(
                "  等次：不合格  [C-43]",
                zh.lines().filter(line -> line.startsWith("  等次")).findFirst().orElseThrow());
    }

    @Test
    void scores_of_both_sides_are_listed_and_change_nothing() {
        VillageAssessmentFacts facts = VillageAssessmentFacts.builder()
                .village("江桥村")
                .evidence(evidence("3+4 Y 9/10 4 0"))
                .decidedWithoutBallot(Truth.NO)
                .disorder(Disorder.NONE)
                .selfScore(Points.of(100))
                .assessorScore(Points.of(80))
                .build();
        List<String> steps =
                RULE.assess(facts).steps().stream().map(Object::toString).toList();
        assertEquals("selfScore = 100", steps.get(2));
        assertEquals("assessorScore = 80", steps.get(6));
        assertEquals(value("3+4 Y 9/10 4 0"), RULE.assess(facts).value());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        VillageAssessment open = value("?+4 Y ? 4 0");
        VillageAssessment vetoed = RULE.assess(facts(evidence("0+0 Y 9/10 4 0"), Truth.YES, disorder("YNN YNY N")))
                .value();
        assertEquals(1, VillageAssessmentRule.BY_PROVISIONAL.of().applyAsLong(open));
        assertEquals(0, VillageAssessmentRule.BY_PROVISIONAL.of().applyAsLong(vetoed));
        assertEquals(0, VillageAssessmentRule.BY_VETOES.of().applyAsLong(open));
        assertEquals(2, VillageAssessmentRule.BY_VETOES.of().applyAsLong(vetoed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        String message = assertThrows(InvalidInputException.class, () -> VillageAssessmentRule.inForceOn(day))
                .getMessage();
        assertEquals(
                "policy on " + day + ": C-33 is in force from 2010-01-01 to 2010-12-31, not that day",
                message.substring(0, message.indexOf(';')));
    }
}
