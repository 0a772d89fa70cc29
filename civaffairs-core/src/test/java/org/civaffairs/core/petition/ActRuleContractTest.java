package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.act;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class ActRuleContractTest extends RuleContract<ActFacts, ActReview> {
    ActRuleContractTest() {
        super(ActFacts.class, ActReview.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<ActRule> rules() {
        return List.of(ActRule.inForceOn(DAY));
    }

    @Override
    protected List<ActFacts> samples() {
        return List.of(act("YYYY"), act("Y?NY"), act("YYY?"));
    }
}
