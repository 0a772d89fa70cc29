package org.civaffairs.ballot.coverage;

import static org.civaffairs.ballot.coverage.Villages.balloted;
import static org.civaffairs.ballot.coverage.Villages.reading;
import static org.civaffairs.ballot.coverage.Villages.village;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class BallotCoverageRuleContractTest extends RuleContract<BallotCoverageFacts, BallotCoverage> {
    BallotCoverageRuleContractTest() {
        super(BallotCoverageFacts.class, BallotCoverage.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<BallotCoverageRule> rules() {
        return List.of(
                Villages.RULE, reading(Scope.LISTED_ONLY, Matters.SEVEN), reading(Scope.LISTED_ONLY, Matters.EIGHT));
    }

    @Override
    protected List<BallotCoverageFacts> samples() {
        return List.of(
                village(Truth.YES, balloted("a", AssistanceMatter.RURAL_DIBAO)),
                village(
                        Truth.NO,
                        balloted("a", AssistanceMatter.RURAL_DIBAO),
                        AssistanceDecision.withoutBallot("b", AssistanceMatter.RURAL_DIBAO),
                        AssistanceDecision.unknown("c", AssistanceMatter.VISITS_TO_RELIEVED),
                        AssistanceDecision.withoutBallot("d", AssistanceMatter.MEDICAL_ASSISTANCE)),
                village(Truth.YES, AssistanceDecision.unknown("a", AssistanceMatter.RELIEF)),
                village(Truth.UNKNOWN),
                village(Truth.NO));
    }
}
