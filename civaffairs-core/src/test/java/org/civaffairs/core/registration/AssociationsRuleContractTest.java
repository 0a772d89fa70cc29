package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.associations;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class AssociationsRuleContractTest extends RuleContract<AssociationsFacts, Associations> {
    AssociationsRuleContractTest() {
        super(AssociationsFacts.class, Associations.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<AssociationsRule> rules() {
        return List.of(AssociationsRule.inForceOn(DAY));
    }

    @Override
    protected List<AssociationsFacts> samples() {
        return List.of(
                associations("YYY", "RYYY"), associations("YNY", "RNYN", "Y?Y"), associations("YY?"), associations());
    }
}
