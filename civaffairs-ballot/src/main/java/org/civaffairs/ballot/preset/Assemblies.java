package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.tally.PanelDecisionRule.PASS;
import static org.civaffairs.ballot.tally.PanelDecisionRule.QUORUM;
import static org.civaffairs.ballot.tally.PanelDecisionRule.VOTED_DOWN;

import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.ballot.tally.VotedDown;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/** The assemblies of the Organic Law, whose decisions are made by more than half of those attending. */
final class Assemblies {
    /** More than half of the adults, or two thirds or more of the households. */
    static final QuorumRule ADULTS_OR_HOUSEHOLDS = QuorumRule.parse("PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS");

    /** Two thirds or more of the members. */
    static final QuorumRule TWO_THIRDS = QuorumRule.parse("PRESENT >=2/3 of ENTITLED");

    /** More than half of those attending. */
    static final PassRule MORE_THAN_HALF = PassRule.parse(">1/2 of PRESENT");

    /** What no text says. */
    static final Text SILENT = Text.of("该文本未规定，假定以票决为准", "the text does not say; the vote is taken to stand");

    private Assemblies() {}

    static Reform assembly1998() {
        return of("assembly-1998", ADULTS_OR_HOUSEHOLDS, RuleTexts.ASSEMBLY_1998);
    }

    static Reform assembly2010() {
        return of("assembly-2010", ADULTS_OR_HOUSEHOLDS, RuleTexts.ASSEMBLY_2010);
    }

    static Reform representatives2010() {
        return of("representatives-2010", TWO_THIRDS, RuleTexts.REPRESENTATIVES_2010);
    }

    private static Reform of(String name, QuorumRule quorum, Citation clause) {
        Adopting law = new Adopting(clause);
        Reform reform = Reform.preset(name);
        reform = law.says(reform, QUORUM, quorum);
        reform = law.says(reform, PASS, MORE_THAN_HALF);
        return law.leavesOpen(reform, VOTED_DOWN, VotedDown.REJECTED, SILENT);
    }
}
