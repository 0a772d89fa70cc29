package org.civaffairs.ballot.coverage;

import static org.civaffairs.core.plan.YouCounty2010.BY_BALLOT;
import static org.civaffairs.core.plan.YouCounty2010.FULL_COVERAGE;
import static org.civaffairs.core.plan.YouCounty2010.PANEL_IN_EVERY_VILLAGE;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.decision.CoverageCount;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The words of a village's coverage, and its derivation in order. */
final class CoverageTerms {
    static final Text CASES = Text.of("件", "decisions");
    static final Text BALLOTS = Text.of("次票决", "ballots");
    static final Text PANELS = Text.of("个评审团", "panels");

    static final Term PANEL = Term.of("panel", "设有评审团", "has a panel");
    static final Term BALLOTED = Term.of("balloted", "经票决", "decided by ballot", CASES);
    static final Term DECIDED = Term.of("decided", "应经票决的决定", "decisions that must be balloted", CASES);
    static final Term UNBALLOTED = Term.of("unballoted", "未经票决", "decided without a ballot", CASES);
    static final Term UNKNOWN = Term.of("unknown", "是否票决不明", "not known whether balloted", CASES);

    private static final Term DECISIONS = Term.of("decisions", "救助决定", "decisions on assistance");
    private static final Term SHARE = Term.of("share", "票决覆盖率", "share decided by ballot");
    private static final Term BY_MATTER = Term.of("byMatter", "按事项", "by matter");
    private static final Term WITH_PANEL = Term.of("withPanel", "评审团", "panels there", PANELS);

    private CoverageTerms() {}

    static List<Step> steps(Provisions provisions, BallotCoverageFacts facts, BallotCoverage value) {
        CoverageCount count = value.byDecision();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(PANEL, facts.panel()));
        steps.add(Step.result(WITH_PANEL, value.panels().covered(), PANEL_IN_EVERY_VILLAGE));
        steps.add(Step.fact(DECISIONS, facts.decisions()));
        steps.add(Step.of(provisions.get(BallotCoverageRule.SCOPE)));
        steps.add(Step.of(provisions.get(BallotCoverageRule.MATTERS)));
        steps.add(Step.result(DECIDED, count.of(), FULL_COVERAGE));
        steps.add(Step.result(BALLOTED, count.covered(), BY_BALLOT));
        steps.add(Step.result(UNBALLOTED, count.uncovered(), BY_BALLOT));
        steps.add(Step.result(UNKNOWN, count.unknown(), BY_BALLOT));
        count.findRatio().ifPresent(ratio -> steps.add(Step.result(SHARE, ratio, FULL_COVERAGE)));
        steps.add(Step.result(BY_MATTER, value.byMatter(), FULL_COVERAGE));
        return List.copyOf(steps);
    }
}
