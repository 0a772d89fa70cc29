package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.deadline;
import static org.civaffairs.core.target.Sample.done;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class DeadlineRuleContractTest extends RuleContract<DeadlineFacts, Timing> {
    DeadlineRuleContractTest() {
        super(DeadlineFacts.class, Timing.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<DeadlineRule> rules() {
        return List.of(DeadlineRule.inForceOn(DAY));
    }

    @Override
    protected List<DeadlineFacts> samples() {
        return List.of(
                done("funeral-hall", "2010-12-31", "2010-10-05"),
                done("funeral-reform", "2010-12-31", "2010-12-31"),
                deadline("baishi-home", "2010-12-31", Truth.NO),
                deadline("elderly-policy", "2011-01-03", Truth.NO),
                deadline("elderly-policy", "2011-01-03", Truth.UNKNOWN));
    }
}
