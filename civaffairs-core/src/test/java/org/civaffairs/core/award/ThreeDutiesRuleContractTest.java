package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.duties;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class ThreeDutiesRuleContractTest extends RuleContract<ThreeDutiesFacts, ThreeDuties> {
    ThreeDutiesRuleContractTest() {
        super(ThreeDutiesFacts.class, ThreeDuties.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<ThreeDutiesRule> rules() {
        return List.of(ThreeDutiesRule.inForceOn(Townships.DAY));
    }

    @Override
    protected List<ThreeDutiesFacts> samples() {
        return List.of(duties("YYY"), duties("NYY"), duties("N?N"), duties("Y?Y"));
    }
}
