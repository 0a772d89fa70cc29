package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.disorder;
import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.facts;
import static org.civaffairs.core.transparency.VillageAssessmentRuleContractTest.DAY;
import static org.civaffairs.core.transparency.VillageAssessmentRuleTest.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.decision.VillageCoverage;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-41 to C-44: the two vetoes on a village and their effects. */
class VetoTest {
    /** 93 points, in the highest grade. */
    private static final String NINETY_THREE = "0+1 Y 4/5 4 0";

    private static final VillageAssessmentRule ALL = VillageAssessmentRule.under(
            Policy.planned().reading(VillageAssessmentRule.DISORDERS, DisorderReading.ALL), DAY);

    @Test
    void one_of_46_grants_without_a_ballot_fires_and_93_is_kept() {
        Assessment<VillageAssessment> assessment =
                RULE.assess(facts(evidence(NINETY_THREE), Truth.YES, Disorder.NONE, "d-46"));
        VillageAssessment value = assessment.value();
        assertEquals("93", value.worst().toString());
        assertEquals("excellent", value.gradeWithoutVeto().toString());
        assertEquals("fail", value.grade().toString());
        assertEquals(Standing.FINAL, value.standing());
        assertEquals(Truth.YES, value.barred());
        assertEquals(
                List.of(new Veto(
                        "江桥村",
                        VetoTrigger.UNBALLOTED,
                        List.of("d-46"),
                        List.of(
                                VetoEffect.LAST_GRADE,
                                VetoEffect.NO_COUNTY_ADVANCED_UNIT,
                                VetoEffect.NO_TOWNSHIP_ADVANCED_UNIT))),
                value.vetoes());
        assertEquals(
                "[VIOLATION VETO_UNBALLOTED 江桥村: 1 of 0, difference 1 [C-41]]",
                assessment.findings().toString());
        assertEquals("C-43", VetoEffect.LAST_GRADE.citation().clause());
        assertEquals("C-44", VetoEffect.NO_COUNTY_ADVANCED_UNIT.citation().clause());
        assertEquals("C-44", VetoEffect.NO_TOWNSHIP_ADVANCED_UNIT.citation().clause());
    }

    @Test
    void cases_are_counted_as_far_as_they_are_known() {
        assertEquals(
                "[VIOLATION VETO_UNBALLOTED 江桥村: 1 of 0, difference 1 [C-41]]",
                RULE.assess(facts(evidence(NINETY_THREE), Truth.YES, Disorder.NONE))
                        .findings()
                        .toString());
        assertEquals(
                "[VIOLATION VETO_UNBALLOTED 江桥村: 3 of 0, difference 3 [C-41]]",
                RULE.assess(facts(evidence(NINETY_THREE), Truth.YES, Disorder.NONE, "a", "b", "c"))
                        .findings()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NNY YNN Y | NO      | NO      | petition found baseless
            NNY YNY N | YES     | NO      | finances in disorder, which led to a petition
            NNY NYY N | YES     | NO      | to a complaint
            NNN YYN N | NO      | NO      | a petition alone
            YYY NNN N | NO      | NO      | disorder alone
            YYY YNN N | NO      | NO      | disorder and a petition about something else
            YYY YNY N | YES     | YES     | all three
            NYY YNY N | YES     | NO      |
            YNY YNY N | YES     | NO      |
            YYN YNY N | YES     | NO      |
            YNN YNY N | YES     | NO      |
            NYN YNY N | YES     | NO      |
            NNY Y?? ? | UNKNOWN | NO      |
            NN? YNY N | UNKNOWN | NO      |
            Y?Y YNY N | YES     | UNKNOWN |
            YYY YNY ? | UNKNOWN | UNKNOWN |
            YYY ??N ? | NO      | NO      |
            """)
    void disorder_needs_a_petition_or_complaint_that_it_led_to(String letters, Truth any, Truth all) {
        assertEquals(any, disorder(letters).fires(DisorderReading.ANY));
        assertEquals(all, disorder(letters).fires(DisorderReading.ALL));
        VillageAssessmentFacts facts = facts(evidence(NINETY_THREE), Truth.NO, disorder(letters));
        assertEquals(any, RULE.assess(facts).value().barred());
        assertEquals(all, ALL.assess(facts).value().barred());
        assertEquals(any == Truth.YES, RULE.assess(facts).hasFindings());
    }

    @Test
    void a_disorder_that_fires_is_named() {
        Assessment<VillageAssessment> assessment =
                RULE.assess(facts(evidence(NINETY_THREE), Truth.YES, disorder("YNY YNY N"), "d-1"));
        assertEquals(
                "[VIOLATION VETO_UNBALLOTED 江桥村: 1 of 0, difference 1 [C-41], VIOLATION VETO_DISORDER 江桥村: YES of NO,"
                        + " difference [GOVERNMENT, FINANCE] [C-42]]",
                assessment.findings().toString());
        assertEquals(
                "[UNBALLOTED of 江桥村 [d-1], DISORDER of 江桥村 [GOVERNMENT, FINANCE]]",
                assessment.value().vetoes().toString());
        assertEquals("fail", assessment.value().grade().toString());
    }

    @Test
    void a_veto_that_may_fire_is_provisional_and_never_clean() {
        VillageAssessment value = RULE.assess(facts(evidence(NINETY_THREE), Truth.UNKNOWN, disorder("NN? YNY N")))
                .value();
        assertEquals("fail..excellent", value.grade().toString());
        assertEquals("excellent", value.gradeWithoutVeto().toString());
        assertEquals(Standing.PROVISIONAL, value.standing());
        assertEquals(Truth.UNKNOWN, value.barred());
        assertEquals(List.of(VetoTrigger.UNBALLOTED, VetoTrigger.DISORDER), value.possibleVetoes());
        assertEquals("不合格至优秀", value.grade().label().zh());
        assertEquals("fail to excellent", value.grade().label().en());
    }

    @Test
    void what_is_last_by_its_points_is_provisional_as_long_as_a_veto_may_fire() {
        VillageAssessment value = RULE.assess(facts(evidence("9+9 N 0% 0 0"), Truth.UNKNOWN, Disorder.NONE))
                .value();
        assertEquals("fail", value.grade().toString());
        assertEquals(Standing.PROVISIONAL, value.standing());
    }

    @Test
    void after_one_veto_a_second_changes_nothing() {
        VillageAssessment value = RULE.assess(facts(evidence("?+4 ? ? ? ?"), Truth.YES, disorder("NN? YNY N")))
                .value();
        assertEquals("fail", value.grade().toString());
        assertEquals(Standing.FINAL, value.standing());
        assertEquals(List.of(VetoTrigger.DISORDER), value.possibleVetoes());
        assertEquals(Truth.YES, value.barred());
    }

    @Test
    void the_fact_of_the_first_veto_comes_from_a_coverage() {
        BallotCoverage coverage = BallotCoverage.of(List.of(
                new VillageCoverage(
                        "江桥村",
                        Truth.YES,
                        List.of(
                                new VillageCoverage.Decided("d-1", AssistanceMatter.RURAL_DIBAO, Truth.YES),
                                new VillageCoverage.Decided("d-2", AssistanceMatter.RURAL_DIBAO, Truth.NO))),
                new VillageCoverage("新塘村", Truth.YES, List.of())));
        VillageAssessmentFacts fired = covered("江桥村", coverage);
        assertEquals(Truth.YES, fired.decidedWithoutBallot());
        assertEquals(List.of("d-2"), fired.unballoted());
        assertEquals("江桥村", fired.village());
        assertEquals(Truth.NO, covered("新塘村", coverage).decidedWithoutBallot());
        assertEquals(Truth.UNKNOWN, covered("下洞村", coverage).decidedWithoutBallot());
    }

    private static VillageAssessmentFacts covered(String village, BallotCoverage coverage) {
        return VillageAssessmentFacts.builder()
                .coverage(village, coverage)
                .evidence(evidence(NINETY_THREE))
                .disorder(Disorder.NONE)
                .build();
    }
}
