package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.BALLOTS;
import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.Arrays;
import java.util.List;
import org.civaffairs.ballot.coverage.BallotCoverageFacts;
import org.civaffairs.ballot.coverage.BallotCoverageRule;
import org.civaffairs.ballot.procedure.DeviationKind;
import org.civaffairs.ballot.procedure.SessionReview;
import org.civaffairs.ballot.procedure.SessionReviewFacts;
import org.civaffairs.ballot.procedure.SessionReviewRule;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.plan.YouCounty2010;

/** Whether ballots were held as they must be, and for everything. */
public final class ProcedureEntries {
    private static final Column VILLAGE = required("village", TEXT, "村", "village", "江桥村");

    /** C-90. */
    public static final RuleEntry<SessionReviewFacts, SessionReview> SESSION_REVIEW = new RuleEntry<>(
            new Form<>(
                    "session-review",
                    SessionReviewFacts.class,
                    List.of(
                            VILLAGE,
                            required("session", TEXT, "评议会议", "session", "2010-06-01"),
                            required("motion", TEXT, "议题", "motion", "低保01"),
                            required("matter", WORD, "事项", "matter", "RURAL_DIBAO"),
                            required("day", DAY, "票决日期", "day of the vote", "2010-06-01"),
                            list("members", "成员", "members", member("01", true), member("02", true)),
                            required("secret", TRUTH, "无记名", "secret", "YES"),
                            optional("issued", BALLOTS, "发出票", "ballots issued", "2"),
                            optional("returned", BALLOTS, "收回票", "ballots returned", "2"),
                            optional("counted", BALLOTS, "计票数", "ballots counted", "2"),
                            list(
                                    "events",
                                    "经过",
                                    "what happened, in order",
                                    event("DISCUSSED"),
                                    event("VOTED"),
                                    event("ANNOUNCED")),
                            list(
                                    "publications",
                                    "公示",
                                    "publications",
                                    "{\"round\":\"BEFORE_SUBMISSION\",\"first\":\"2010-06-01\",\"last\":\"2010-06-08\"}"),
                            optional("previousDecision", DAY, "上次决定日期", "earlier decision on this ground", ""))),
            SessionReview.class,
            SessionReviewRule.PARAMETERS,
            SessionReviewRule::under,
            facts -> facts.village() + " " + facts.session() + " " + facts.motion(),
            List.of(SessionReviewRule.BY_DEVIATIONS, SessionReviewRule.BY_VOID),
            YouCounty2010.NO_WAY_ROUND,
            Arrays.stream(DeviationKind.values()).map(DeviationKind::term).toList(),
            SessionReviewFacts::day);

    /** C-86, C-29. */
    public static final RuleEntry<BallotCoverageFacts, BallotCoverage> BALLOT_COVERAGE = new RuleEntry<>(
            new Form<>(
                    "ballot-coverage",
                    BallotCoverageFacts.class,
                    List.of(
                            VILLAGE,
                            required("panel", TRUTH, "设有评审团", "has a panel", "YES"),
                            list(
                                    "decisions",
                                    "救助决定",
                                    "decisions on assistance",
                                    "{\"id\":\"d1\",\"matter\":\"RURAL_DIBAO\",\"balloted\":\"YES\"}"))),
            BallotCoverage.class,
            BallotCoverageRule.PARAMETERS,
            BallotCoverageRule::under,
            BallotCoverageFacts::village,
            List.of(BallotCoverageRule.BY_UNBALLOTED, BallotCoverageRule.BY_DECIDED, BallotCoverageRule.BY_UNKNOWN),
            YouCounty2010.FULL_COVERAGE,
            List.of(BallotCoverageRule.NO_PANEL, BallotCoverageRule.UNBALLOTED_DECISION));

    private ProcedureEntries() {}

    private static String member(String id, boolean voted) {
        return String.format(
                "{\"id\":\"%s\",\"kind\":\"REPRESENTATIVE\",\"present\":true,\"recused\":false,\"voted\":%b}",
                id, voted);
    }

    private static String event(String kind) {
        return "{\"kind\":\"" + kind + "\",\"day\":\"2010-06-01\"}";
    }
}
