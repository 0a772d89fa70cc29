package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.DAY;
import static org.civaffairs.ballot.selection.Panel.candidates;
import static org.civaffairs.ballot.selection.Panel.facts;
import static org.civaffairs.ballot.selection.Panel.policy;
import static org.civaffairs.ballot.selection.Panel.rule;
import static org.civaffairs.ballot.selection.Panel.session;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.ballot.tally.Recused;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class SelectionRuleContractTest extends RuleContract<SelectionFacts, Selection> {
    private static final String QUORUM = "PRESENT >1/2 of DUE or >=2/3 of HOUSEHOLDS";

    SelectionRuleContractTest() {
        super(SelectionFacts.class, Selection.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<SelectionRule> rules() {
        return List.of(
                rule(QUORUM, ">=2/3 of PRESENT"),
                SelectionRule.under(
                        policy(QUORUM, ">1/2 of VALID").reading(PanelDecisionRule.RECUSED, Recused.STAY), DAY));
    }

    @Override
    protected List<SelectionFacts> samples() {
        return List.of(
                facts(2, 16, 16, 14, 12, 12, 9, 11),
                facts(3, 16, 16, 11, 10, 16, 0),
                facts(1, 15, 7, 7),
                session(1, 15, 7)
                        .addAllCandidates(candidates(7, 7, 6))
                        .households(30)
                        .householdsPresent(19)
                        .build(),
                session(1)
                        .entitled(20)
                        .due(15)
                        .present(13)
                        .recused(2)
                        .recusedPresent(1)
                        .addAllCandidates(candidates(12, 12, 12))
                        .build());
    }
}
