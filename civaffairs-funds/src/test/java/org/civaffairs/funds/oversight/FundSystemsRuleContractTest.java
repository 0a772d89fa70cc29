package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.systems;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class FundSystemsRuleContractTest extends RuleContract<FundSystemsFacts, FundSystems> {
    FundSystemsRuleContractTest() {
        super(FundSystemsFacts.class, FundSystems.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<FundSystemsRule> rules() {
        return List.of(FundSystemsRule.inForceOn(Counties.DAY));
    }

    @Override
    protected List<FundSystemsFacts> samples() {
        return List.of(systems("YYYYY YYYY"), systems("YYNYY YYYN"), systems("YYYYY YYY?"), systems("N???? ????"));
    }
}
