package org.civaffairs.core.award;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

/** What is unknown stays in the value: the other entries can be decided. */
class AwardListRuleContractTest extends RuleContract<AwardListFacts, AwardListReview> {
    AwardListRuleContractTest() {
        super(AwardListFacts.class, AwardListReview.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<AwardListRule> rules() {
        return List.of(AwardListRule.inForceOn(Townships.DAY));
    }

    @Override
    protected List<AwardListFacts> samples() {
        return List.of(
                Lists.of("V01 COUNTY", "V07 TOWNSHIP", "V07 OTHER", "V09 COUNTY"),
                Lists.of("V01 COUNTY", "V01 TOWNSHIP"),
                Lists.of("V09 COUNTY"),
                Lists.of());
    }
}
