package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.PanelSamples.facts;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class PanelDecisionRuleContractTest extends RuleContract<PanelDecisionFacts, Decision> {
    PanelDecisionRuleContractTest() {
        super(PanelDecisionFacts.class, Decision.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<PanelDecisionRule> rules() {
        return List.of(
                PanelSamples.rule("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT"),
                PanelSamples.rule("PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS", ">1/2 of VALID, TIES STAND"),
                PanelDecisionRule.under(
                        PanelSamples.policy("VALID >=2/3 of DUE", ">1/2 of RETURNED, BLANK LEFT_OUT")
                                .reading(PanelDecisionRule.RECUSED, Recused.STAY),
                        PanelSamples.DAY));
    }

    @Override
    protected List<PanelDecisionFacts> samples() {
        return List.of(
                facts(10, 7, 3).build(),
                facts(10, 2, 7).blank(1).returned(10).eligible(Truth.YES).build(),
                facts(10, 2, 7).build(),
                facts(3, 3, 0).build(),
                facts(3, 3, 0).households(30).householdsPresent(20).build(),
                facts(10, 4, 4)
                        .recused(3)
                        .recusedPresent(2)
                        .issued(8)
                        .eligible(Truth.NO)
                        .build(),
                facts(12, 8, 4).issued(11).build());
    }
}
