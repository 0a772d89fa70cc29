package org.civaffairs.core.identity;

import static org.civaffairs.core.identity.Claims.DAY;
import static org.civaffairs.core.identity.Claims.claim;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.DivisionLevel;

/** This rule raises no finding. */
class IdentityRuleContractTest extends RuleContract<IdentityFacts, Identity> {
    IdentityRuleContractTest() {
        super(IdentityFacts.class, Identity.class, EnumSet.of(Truth.YES, Truth.UNKNOWN));
    }

    @Override
    protected List<IdentityRule> rules() {
        return List.of(IdentityRule.inForceOn(DAY));
    }

    @Override
    protected List<IdentityFacts> samples() {
        return List.of(
                claim("430223", DivisionLevel.COUNTY),
                claim("430223101", DivisionLevel.COUNTY),
                claim("430223195602290024", IdentityKind.RESIDENT_ID),
                claim("362322198709086409", IdentityKind.CREDIT_CODE),
                claim("430223560229002", IdentityKind.LEGACY_RESIDENT_ID),
                claim("430223195602290024"));
    }
}
