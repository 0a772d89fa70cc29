package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.checklist;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class ChecklistRuleContractTest extends RuleContract<ChecklistFacts, Checklist> {
    ChecklistRuleContractTest() {
        super(ChecklistFacts.class, Checklist.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<ChecklistRule> rules() {
        return List.of(ChecklistRule.inForceOn(DAY));
    }

    @Override
    protected List<ChecklistFacts> samples() {
        return List.of(checklist("YY", "Y"), checklist("YN", "Y?N"), checklist("Y", "Y?"));
    }
}
