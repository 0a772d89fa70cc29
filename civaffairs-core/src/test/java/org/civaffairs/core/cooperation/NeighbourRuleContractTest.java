package org.civaffairs.core.cooperation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class NeighbourRuleContractTest extends RuleContract<NeighbourFacts, Neighbours> {
    NeighbourRuleContractTest() {
        super(NeighbourFacts.class, Neighbours.class, EnumSet.of(Truth.YES));
    }

    @Override
    protected List<NeighbourRule> rules() {
        return List.of(NeighbourRule.inForceOn(LocalDate.of(2010, 6, 1)));
    }

    @Override
    protected List<NeighbourFacts> samples() {
        return List.of(NeighbourRuleTest.facts("茶陵县>", "茶陵县<"), NeighbourRuleTest.facts());
    }
}
