package org.civaffairs.core.conduct;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class AwardBasisRuleContractTest extends RuleContract<AwardBasisFacts, AwardBasis> {
    AwardBasisRuleContractTest() {
        super(AwardBasisFacts.class, AwardBasis.class, EnumSet.of(Truth.YES));
    }

    @Override
    protected List<AwardBasisRule> rules() {
        return List.of(AwardBasisRuleTest.rule("30%"));
    }

    @Override
    protected List<AwardBasisFacts> samples() {
        return List.of(AwardBasisRuleTest.candidate(5, 0), AwardBasisRuleTest.candidate(0, 2));
    }
}
