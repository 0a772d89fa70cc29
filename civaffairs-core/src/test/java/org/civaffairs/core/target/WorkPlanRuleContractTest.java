package org.civaffairs.core.target;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class WorkPlanRuleContractTest extends RuleContract<WorkPlanFacts, WorkPlan> {
    WorkPlanRuleContractTest() {
        super(WorkPlanFacts.class, WorkPlan.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<WorkPlanRule> rules() {
        return List.of(WorkPlanRuleTest.RULE);
    }

    @Override
    protected List<WorkPlanFacts> samples() {
        return List.of(
                WorkPlanRuleTest.plan(Truth.YES),
                WorkPlanRuleTest.plan(Truth.NO),
                WorkPlanRuleTest.plan(Truth.UNKNOWN));
    }
}
