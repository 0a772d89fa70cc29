package org.civaffairs.core.petition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class FairnessRuleContractTest extends RuleContract<FairnessFacts, Fairness> {
    FairnessRuleContractTest() {
        super(FairnessFacts.class, Fairness.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<FairnessRule> rules() {
        return List.of(FairnessRule.inForceOn(LocalDate.of(2010, 6, 1)));
    }

    @Override
    protected List<FairnessFacts> samples() {
        return List.of(FairnessRuleTest.facts("YYY"), FairnessRuleTest.facts("Y?N"), FairnessRuleTest.facts("YY?"));
    }
}
