package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.claims;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class ClaimsRuleContractTest extends RuleContract<ClaimsFacts, Claims> {
    ClaimsRuleContractTest() {
        super(ClaimsFacts.class, Claims.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<ClaimsRule> rules() {
        return List.of(ClaimsRule.inForceOn(DAY));
    }

    @Override
    protected List<ClaimsFacts> samples() {
        return List.of(claims("YY", "N?"), claims("YY", "YN", "?N"), claims("Y?"), claims());
    }
}
