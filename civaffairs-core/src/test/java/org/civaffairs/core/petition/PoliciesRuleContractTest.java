package org.civaffairs.core.petition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class PoliciesRuleContractTest extends RuleContract<PoliciesFacts, Policies> {
    PoliciesRuleContractTest() {
        super(PoliciesFacts.class, Policies.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<PoliciesRule> rules() {
        return List.of(PoliciesRule.inForceOn(LocalDate.of(2010, 6, 1)));
    }

    @Override
    protected List<PoliciesFacts> samples() {
        return List.of(PoliciesRuleTest.facts("YY"), PoliciesRuleTest.facts("YN?"), PoliciesRuleTest.facts("Y?"));
    }
}
