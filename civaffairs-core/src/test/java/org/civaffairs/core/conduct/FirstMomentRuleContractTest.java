package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.at;
import static org.civaffairs.core.conduct.Cadres.disaster;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class FirstMomentRuleContractTest extends RuleContract<DisasterFacts, StepLags> {
    FirstMomentRuleContractTest() {
        super(DisasterFacts.class, StepLags.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<FirstMomentRule> rules() {
        return List.of(FirstMomentRule.under(Cadres.limits(30, 90, 120), Cadres.DAY));
    }

    @Override
    protected List<DisasterFacts> samples() {
        DisasterFacts.Builder inTime = disaster().reported(at("06:20")).arrived(at("07:30"));
        DisasterFacts.Builder late = disaster().reported(at("06:31")).verified(at("07:00"));
        return List.of(
                inTime.rescue(at("08:00")).build(),
                late.living(at("07:00")).build(),
                disaster(DisasterTrigger.HUMAN_MADE).build());
    }
}
