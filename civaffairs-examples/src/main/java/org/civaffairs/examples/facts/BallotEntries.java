package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.BALLOTS;
import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.PERSONS;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.core.plan.YouCounty2010;

/** The rules of ballots. */
final class BallotEntries {
    private static final Column VILLAGE = required("village", TEXT, "村", "village", "江桥村");
    private static final Column SESSION = required("session", TEXT, "评议会议", "session", "2010-06-01");
    private static final Column MOTION = required("motion", TEXT, "议题", "motion", "低保01");
    private static final Column MATTER = required("matter", WORD, "事项", "matter", "RURAL_DIBAO");
    private static final Column DATE = required("day", DAY, "票决日期", "day of the vote", "2010-06-01");

    /** C-89. */
    static final RuleEntry<PanelDecisionFacts, Decision> PANEL_DECISION = new RuleEntry<>(
            new Form<>(
                    "panel-decision",
                    PanelDecisionFacts.class,
                    concat(
                            List.of(VILLAGE, SESSION, MOTION, MATTER, DATE),
                            attendance(),
                            List.of(
                                    required("issued", BALLOTS, "发出票", "ballots issued", "14"),
                                    required("returned", BALLOTS, "收回票", "ballots returned", "14"),
                                    required("yes", BALLOTS, "同意", "yes", "10"),
                                    required("no", BALLOTS, "不同意", "no", "3"),
                                    required("abstain", BALLOTS, "弃权", "abstain", "1"),
                                    required("blank", BALLOTS, "空白票", "blank", "0"),
                                    required("spoiled", BALLOTS, "废票", "spoiled", "0"),
                                    required("eligible", TRUTH, "调查认定符合条件", "eligible on the facts", "YES")))),
            Decision.class,
            PanelDecisionRule.PARAMETERS,
            PanelDecisionRule::under,
            facts -> facts.village() + " " + facts.session() + " " + facts.motion(),
            List.of(PanelDecisionRule.BY_PASSED, PanelDecisionRule.BY_MISSING),
            YouCounty2010.BY_BALLOT,
            List.of(PanelDecisionRule.BY_A_FEW, PanelDecisionRule.OVERFULL),
            PanelDecisionFacts::day);

    /** All of them. */
    static final List<RuleEntry<?, ?>> ALL = List.of(PANEL_DECISION);

    private BallotEntries() {}

    private static List<Column> attendance() {
        return List.of(
                required("entitled", PERSONS, "全体成员", "all members", "15"),
                required("due", PERSONS, "应到", "members due", "15"),
                required("present", PERSONS, "实到", "members present", "15"),
                required("recused", PERSONS, "回避", "members recused", "1"),
                required("recusedPresent", PERSONS, "回避人员中实到", "of whom present", "1"),
                optional("households", NUMBER, "总户数", "households", "15"),
                optional("householdsPresent", NUMBER, "到会户代表数", "households represented", "15"));
    }

    @SafeVarargs
    private static List<Column> concat(List<Column>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
