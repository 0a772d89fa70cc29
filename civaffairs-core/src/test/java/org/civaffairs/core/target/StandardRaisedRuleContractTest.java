package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.StandardRaisedRuleTest.standard;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class StandardRaisedRuleContractTest extends RuleContract<StandardRaisedFacts, StandardRaised> {
    StandardRaisedRuleContractTest() {
        super(StandardRaisedFacts.class, StandardRaised.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<StandardRaisedRule> rules() {
        return List.of(StandardRaisedRule.inForceOn(DAY));
    }

    @Override
    protected List<StandardRaisedFacts> samples() {
        return List.of(
                standard("1200.00", "1320.00"),
                standard("0.00", "0.00"),
                standard("1200.00", "1199.99"),
                standard(null, "1.00"));
    }
}
