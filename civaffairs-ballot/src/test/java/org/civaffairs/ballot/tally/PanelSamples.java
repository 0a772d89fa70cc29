package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.PanelDecisionRule.PASS;
import static org.civaffairs.ballot.tally.PanelDecisionRule.QUORUM;
import static org.civaffairs.ballot.tally.PanelDecisionRule.VOTED_DOWN;

import java.time.LocalDate;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Source;
import org.civaffairs.core.value.Text;

/** A panel's decision under a preset of the tests' own. */
final class PanelSamples {
    static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final LocalDate LAST = LocalDate.of(2010, 12, 31);
    static final Text WHY = Text.of("无其他规定", "no other rule says");
    static final Citation LAW = Citation.of(Source.of("组织法", "organic law", FIRST, LAST), "art. 17", Force.MUST, "過半數");

    private PanelSamples() {}

    /** Adopted quorum and threshold, assumed until December that the eligible are investigated again. */
    static Reform preset(String quorum, String pass) {
        return Reform.preset("sample")
                .adopted(QUORUM, FIRST, LAST, QuorumRule.parse(quorum), LAW, WHY)
                .adopted(PASS, FIRST, LAST, PassRule.parse(pass), LAW, WHY)
                .assumed(VOTED_DOWN, FIRST, LocalDate.of(2010, 11, 30), VotedDown.REFERRED, WHY);
    }

    static Policy policy(String quorum, String pass) {
        return Policy.planned().with(preset(quorum, pass));
    }

    static PanelDecisionRule rule(String quorum, String pass) {
        return PanelDecisionRule.under(policy(quorum, pass), DAY);
    }

    /** 15 due, so many present with a ballot each. */
    static PanelDraft facts(long present, long yes, long no) {
        return new PanelDraft(present, yes, no);
    }
}
