package org.civaffairs.core.conduct;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class EqualTreatmentRuleContractTest extends RuleContract<EqualTreatmentFacts, EqualTreatment> {
    EqualTreatmentRuleContractTest() {
        super(EqualTreatmentFacts.class, EqualTreatment.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<EqualTreatmentRule> rules() {
        return List.of(EqualTreatmentRule.inForceOn(Cadres.DAY));
    }

    @Override
    protected List<EqualTreatmentFacts> samples() {
        return List.of(Cadres.complaints(0, 0), Cadres.complaints(2, 1), Cadres.complaints(0, 3));
    }
}
