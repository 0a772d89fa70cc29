package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.inspections;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class SpecialInspectionsRuleContractTest extends RuleContract<SpecialInspectionsFacts, SpecialInspections> {
    SpecialInspectionsRuleContractTest() {
        super(SpecialInspectionsFacts.class, SpecialInspections.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<SpecialInspectionsRule> rules() {
        return List.of(
                SpecialInspectionsRule.inForceOn(DAY),
                SpecialInspectionsRule.under(
                        Policy.planned().reading(SpecialInspectionsRule.SCOPE, InspectionScope.ANY), DAY));
    }

    @Override
    protected List<SpecialInspectionsFacts> samples() {
        return List.of(
                inspections("2010-12-31", "03-16 DIBAO YYY", "09-01 RELIEF YYN", "10-08 PENSIONS YYY"),
                inspections("2010-12-31", "03-16 DIBAO YYY", "09-01 RELIEF NN?", "09-01 OTHER YN?"),
                inspections("2010-12-31"),
                inspections("2010-06-30", "03-16 DIBAO Y?Y"),
                inspections("2010-06-30"));
    }
}
