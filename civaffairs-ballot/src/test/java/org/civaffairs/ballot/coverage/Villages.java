package org.civaffairs.ballot.coverage;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;

/** Villages and rules that the tests of coverage share. */
final class Villages {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final BallotCoverageRule RULE = BallotCoverageRule.inForceOn(DAY);

    private Villages() {}

    static BallotCoverageRule reading(Scope scope, Matters matters) {
        Policy policy =
                Policy.planned().reading(BallotCoverageRule.SCOPE, scope).reading(BallotCoverageRule.MATTERS, matters);
        return BallotCoverageRule.under(policy, DAY);
    }

    static BallotCoverageFacts village(String village, Truth panel, List<AssistanceDecision> decisions) {
        return BallotCoverageFacts.builder()
                .village(village)
                .panel(panel)
                .addAllDecisions(decisions)
                .build();
    }

    static BallotCoverageFacts village(Truth panel, AssistanceDecision... decisions) {
        return village("江桥村", panel, List.of(decisions));
    }

    static BallotCertificate certificate(AssistanceMatter matter, boolean passed, Truth procedure) {
        return new BallotCertificate("江桥村", "6月评议", "m-1", matter, DAY, passed, procedure, null);
    }

    static AssistanceDecision balloted(String id, AssistanceMatter matter) {
        return AssistanceDecision.of(id, matter, certificate(matter, true, Truth.UNKNOWN));
    }
}
