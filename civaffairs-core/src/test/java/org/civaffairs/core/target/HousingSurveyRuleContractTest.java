package org.civaffairs.core.target;

import static org.civaffairs.core.target.HousingSurveyRuleTest.household;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class HousingSurveyRuleContractTest extends RuleContract<HousingSurveyFacts, HousingSurvey> {
    HousingSurveyRuleContractTest() {
        super(HousingSurveyFacts.class, HousingSurvey.class, EnumSet.of(Truth.YES, Truth.UNKNOWN));
    }

    @Override
    protected List<HousingSurveyRule> rules() {
        return List.of(HousingSurveyRuleTest.WORST, HousingSurveyRuleTest.EACH);
    }

    @Override
    protected List<HousingSurveyFacts> samples() {
        return List.of(household("YYNYY"), household("NYNYY"), household("UYNYU"));
    }
}
