package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.works;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class CombinedWorksRuleContractTest extends RuleContract<CombinedWorksFacts, CombinedWorks> {
    CombinedWorksRuleContractTest() {
        super(CombinedWorksFacts.class, CombinedWorks.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<CombinedWorksRule> rules() {
        return List.of(CombinedWorksRule.inForceOn(Townships.DAY));
    }

    @Override
    protected List<CombinedWorksFacts> samples() {
        return List.of(works("YYYY"), works("YYYN"), works("N??N"), works("YY?Y"));
    }
}
