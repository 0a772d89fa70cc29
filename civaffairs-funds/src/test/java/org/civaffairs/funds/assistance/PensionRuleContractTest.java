package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.pension;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class PensionRuleContractTest extends RuleContract<PensionFacts, Pension> {
    PensionRuleContractTest() {
        super(PensionFacts.class, Pension.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<PensionRule> rules() {
        return List.of(PensionRule.inForceOn(People.DAY));
    }

    @Override
    protected List<PensionFacts> samples() {
        return List.of(
                pension("300.00", "300.00", "2010-06-12", "2010-06-30"),
                pension("300.00", "300.00", "2010-06-10", "2010-06-30"),
                pension("300.00", "200.00", "2010-06-09", "2010-06-30"),
                pension("300.00", "300.00", "2010-06-30"),
                pension("300.00", "0.00", "2010-06-10"));
    }
}
