package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.favour;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class FavourRuleContractTest extends RuleContract<FavourFacts, Favour> {
    FavourRuleContractTest() {
        super(FavourFacts.class, Favour.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<FavourRule> rules() {
        Policy any = Policy.planned().reading(FavourRule.MEANING, FavourMeaning.ANY_CONNECTION);
        return List.of(FavourRule.inForceOn(Counties.DAY), FavourRule.under(any, Counties.DAY));
    }

    @Override
    protected List<FavourFacts> samples() {
        return List.of(favour(Truth.YES, Truth.NO), favour(Truth.YES, Truth.YES), favour(Truth.UNKNOWN, Truth.NO));
    }
}
