package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.checklist;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class RegistrationChecklistRuleContractTest extends RuleContract<RegistrationChecklistFacts, RegistrationChecklist> {
    RegistrationChecklistRuleContractTest() {
        super(RegistrationChecklistFacts.class, RegistrationChecklist.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<RegistrationChecklistRule> rules() {
        return List.of(RegistrationChecklistRule.inForceOn(DAY));
    }

    @Override
    protected List<RegistrationChecklistFacts> samples() {
        return List.of(checklist("YY", "Y"), checklist("YN", "Y?N"), checklist("Y", "Y?"));
    }
}
