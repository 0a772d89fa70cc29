package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.registrations;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class RegistrationRuleContractTest extends RuleContract<RegistrationFacts, Registrations> {
    RegistrationRuleContractTest() {
        super(RegistrationFacts.class, Registrations.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<RegistrationRule> rules() {
        return List.of(
                RegistrationRule.inForceOn(DAY),
                RegistrationRule.under(Policy.planned().reading(RegistrationRule.TOPIC, RegistrationTopic.BOTH), DAY));
    }

    @Override
    protected List<RegistrationFacts> samples() {
        return List.of(registrations(1205, 1204, 12, 12), registrations(0, 0, 12, 11), registrations(3, 3, 0, 0));
    }
}
