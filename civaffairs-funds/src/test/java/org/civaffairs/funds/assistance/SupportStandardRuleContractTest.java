package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.civaffairs.funds.assistance.People.support;
import static org.civaffairs.funds.assistance.People.yuan;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class SupportStandardRuleContractTest extends RuleContract<SupportStandardFacts, SupportStandard> {
    SupportStandardRuleContractTest() {
        super(SupportStandardFacts.class, SupportStandard.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<SupportStandardRule> rules() {
        Policy planned = Policy.planned();
        Reform homes = Reform.proposed("homes").from(SupportStandardRule.INSTITUTIONAL, DAY, yuan("2400"), "memo 7");
        return List.of(
                SupportStandardRule.inForceOn(DAY),
                SupportStandardRule.under(planned.reading(SupportStandardRule.PART_YEAR, PartYear.PRO_RATA), DAY),
                SupportStandardRule.under(planned.with(homes), DAY));
    }

    @Override
    protected List<SupportStandardFacts> samples() {
        return List.of(
                support("1380.00"),
                support("1500.00"),
                support(SupportMode.INSTITUTIONAL, 6, "750.00"),
                support(SupportMode.DISPERSED, 12, "1500.00"));
    }
}
