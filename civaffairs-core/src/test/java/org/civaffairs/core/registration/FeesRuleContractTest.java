package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.fees;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class FeesRuleContractTest extends RuleContract<FeesFacts, Fees> {
    FeesRuleContractTest() {
        super(FeesFacts.class, Fees.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<FeesRule> rules() {
        return List.of(FeesRule.inForceOn(DAY));
    }

    @Override
    protected List<FeesFacts> samples() {
        return List.of(fees("YYYY", "工商局"), fees("YYYN"), fees("YY?Y"));
    }
}
