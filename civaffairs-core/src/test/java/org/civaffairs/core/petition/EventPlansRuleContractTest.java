package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.plans;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class EventPlansRuleContractTest extends RuleContract<EventPlansFacts, EventPlans> {
    EventPlansRuleContractTest() {
        super(EventPlansFacts.class, EventPlans.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<EventPlansRule> rules() {
        return List.of(EventPlansRule.inForceOn(DAY));
    }

    @Override
    protected List<EventPlansFacts> samples() {
        return List.of(plans("YYY", "2010-06-30"), plans("NYY", "2010-07-01"), plans("NY?"), plans("YY?"));
    }
}
