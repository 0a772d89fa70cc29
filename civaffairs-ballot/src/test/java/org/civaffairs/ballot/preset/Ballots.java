package org.civaffairs.ballot.preset;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;

/** One motion under a policy: due, present, yes, no; nobody steps aside, and all present vote. */
record Ballots(long due, long present, long yes, long no, Truth eligible, OptionalLong households) {
    static Ballots of(long due, long present, long yes, long no) {
        return new Ballots(due, present, yes, no, Truth.UNKNOWN, OptionalLong.empty());
    }

    /** The same with somebody of whom an investigation has found something. */
    Ballots about(Truth found) {
        return new Ballots(due, present, yes, no, found, households);
    }

    /** The same of 30 households, of which some are represented. */
    Ballots withHouseholds(long represented) {
        return new Ballots(due, present, yes, no, eligible, OptionalLong.of(represented));
    }

    Assessment<Decision> on(LocalDate day, Policy policy) {
        return PanelDecisionRule.under(policy, day)
                .assess(PanelDecisionFacts.builder()
                        .village("甲村")
                        .session("s1")
                        .motion("m1")
                        .matter(AssistanceMatter.RURAL_DIBAO)
                        .day(day)
                        .entitled(due)
                        .due(due)
                        .present(present)
                        .recused(0)
                        .recusedPresent(0)
                        .households(households.isPresent() ? OptionalLong.of(30) : OptionalLong.empty())
                        .householdsPresent(households)
                        .issued(present)
                        .returned(present)
                        .yes(yes)
                        .no(no)
                        .abstain(present - yes - no)
                        .blank(0)
                        .spoiled(0)
                        .eligible(eligible)
                        .build());
    }
}
