package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.year;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class AssociationYearRuleContractTest extends RuleContract<AssociationYearFacts, AssociationYear> {
    AssociationYearRuleContractTest() {
        super(AssociationYearFacts.class, AssociationYear.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<AssociationYearRule> rules() {
        return List.of(
                AssociationYearRule.inForceOn(DAY),
                AssociationYearRule.under(
                        Policy.planned().reading(AssociationYearRule.READING, CheckReading.COMBINED), DAY));
    }

    @Override
    protected List<AssociationYearFacts> samples() {
        return List.of(
                year("2010-12-31", "2010-06-30", "2010-09-12F 2010-10-01W"),
                year("2010-12-31", "2010-07-01", "2010-09-12F"),
                year("2010-03-31", "", ""));
    }
}
