package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.at;
import static org.civaffairs.core.conduct.Cadres.disaster;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class DisasterStepsRuleContractTest extends RuleContract<DisasterFacts, StepLags> {
    DisasterStepsRuleContractTest() {
        super(DisasterFacts.class, StepLags.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<DisasterStepsRule> rules() {
        return List.of(DisasterStepsRule.under(Cadres.limits(30, 90, 120), Cadres.DAY));
    }

    @Override
    protected List<DisasterFacts> samples() {
        DisasterFacts.Builder inTime = disaster().verified(at("06:30")).reported(at("07:30"));
        DisasterFacts.Builder late = disaster().arrived(at("06:01")).rescue(at("06:01"));
        return List.of(
                inTime.living(at("08:00")).build(),
                late.living(at("14:00")).build(),
                disaster().verified(at("06:10")).build());
    }
}
