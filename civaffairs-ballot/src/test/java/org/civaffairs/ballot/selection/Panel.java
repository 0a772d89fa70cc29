package org.civaffairs.ballot.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.PersonName;

/** A panel, its rules and its candidates, to test with. */
final class Panel {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final String TWO_THIRDS_CAME = "PRESENT >=2/3 of DUE";

    private Panel() {}

    static Policy policy(String quorum, String pass) {
        return Policy.planned()
                .with(Reform.proposed("panel rules")
                        .from(PanelDecisionRule.QUORUM, DAY, QuorumRule.parse(quorum), "memo 1")
                        .from(PanelDecisionRule.PASS, DAY, PassRule.parse(pass), "memo 1"));
    }

    static SelectionRule rule(String quorum, String pass) {
        return SelectionRule.under(policy(quorum, pass), DAY);
    }

    /** Facts without people and candidates. */
    static SelectionFacts.Builder session(long seats) {
        return SelectionFacts.builder()
                .village("江桥村")
                .session("2010-06-01")
                .motion("走访慰问名单")
                .matter(AssistanceMatter.VISITS_TO_DESTITUTE)
                .day(DAY)
                .seats(seats);
    }

    /** Facts of a panel from which nobody steps aside. */
    static SelectionFacts.Builder session(long seats, long due, long present) {
        return session(seats).entitled(due).due(due).present(present).recused(0).recusedPresent(0);
    }

    static Candidate candidate(String id, long yes, long no, long abstain) {
        return Candidate.of(id, PersonName.parse("张三"), Counts.of(yes, no, abstain));
    }

    /** Candidates a1, a2, … on whom all who are present vote yes or no. */
    static List<Candidate> candidates(long present, long... yes) {
        List<Candidate> candidates = new ArrayList<>();
        for (long number : yes) {
            candidates.add(candidate("a" + (candidates.size() + 1), number, present - number, 0));
        }
        return candidates;
    }

    static SelectionFacts facts(long seats, long due, long present, long... yes) {
        return session(seats, due, present)
                .addAllCandidates(candidates(present, yes))
                .build();
    }
}
