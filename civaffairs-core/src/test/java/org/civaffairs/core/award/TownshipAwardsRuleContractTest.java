package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.awards;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

/** What is unknown stays in the value, since one reading may be certain where the other is not. */
class TownshipAwardsRuleContractTest extends RuleContract<TownshipAwardsFacts, TownshipAwards> {
    TownshipAwardsRuleContractTest() {
        super(TownshipAwardsFacts.class, TownshipAwards.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<TownshipAwardsRule> rules() {
        Policy all = Policy.planned().reading(TownshipAwardsRule.READING, VetoReading.ALL);
        return List.of(TownshipAwardsRule.inForceOn(Townships.DAY), TownshipAwardsRule.under(all, Townships.DAY));
    }

    @Override
    protected List<TownshipAwardsFacts> samples() {
        return List.of(awards("NNN"), awards("NNY"), awards("Y?N"), awards("YYY"), awards("???"));
    }
}
