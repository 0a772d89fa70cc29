package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.disorder;
import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class VillageAssessmentRuleContractTest extends RuleContract<VillageAssessmentFacts, VillageAssessment> {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    VillageAssessmentRuleContractTest() {
        super(VillageAssessmentFacts.class, VillageAssessment.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<VillageAssessmentRule> rules() {
        return List.of(
                VillageAssessmentRule.inForceOn(DAY),
                VillageAssessmentRule.under(
                        Policy.planned().reading(VillageAssessmentRule.DISORDERS, DisorderReading.ALL), DAY));
    }

    @Override
    protected List<VillageAssessmentFacts> samples() {
        return List.of(
                facts(evidence("0+0 Y 9/10 4 2")),
                facts(evidence("3+4 - 4/5 ? ?")),
                facts(evidence("? N - - -".replace("? N", "?+1 N")), Truth.YES, disorder("NNY YNY N"), "d-7"),
                VillageAssessmentFacts.builder()
                        .village("江桥村")
                        .evidence(evidence("1+0 Y 1/2 1 0"))
                        .selfScore(Points.of(95))
                        .assessorScore(Points.of(80))
                        .decidedWithoutBallot(Truth.UNKNOWN)
                        .disorder(disorder("N?N YNY ?"))
                        .build());
    }
}
