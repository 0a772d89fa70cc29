package org.civaffairs.core.petition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class FairnessRuleContractTest extends RuleContract<FairnessFacts, Fairness> {
    FairnessRuleContractTest() {
        super(FairnessFacts.class, Fairness.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<FairnessRule> rules() {
        LocalDate day = LocalDate.of(2010, 6, 1);
        Policy without = Policy.planned().reading(FairnessRule.READING, FairnessReading.WITHOUT_RECUSAL);
        return List.of(FairnessRule.inForceOn(day), FairnessRule.under(without, day));
    }

    @Override
    protected List<FairnessFacts> samples() {
        return List.of(FairnessRuleTest.facts("YYY"), FairnessRuleTest.facts("Y?N"), FairnessRuleTest.facts("YY?"));
    }
}
