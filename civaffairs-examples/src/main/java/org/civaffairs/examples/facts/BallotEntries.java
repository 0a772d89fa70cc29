package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.BALLOTS;
import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.PERSONS;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.Kind.YUAN;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.selection.ReliefDivision;
import org.civaffairs.ballot.selection.ReliefDivisionFacts;
import org.civaffairs.ballot.selection.ReliefDivisionRule;
import org.civaffairs.ballot.selection.Selection;
import org.civaffairs.ballot.selection.SelectionFacts;
import org.civaffairs.ballot.selection.SelectionRule;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.core.plan.YouCounty2010;

/** What a panel decides by ballot: motions, lists, sums of money. */
public final class BallotEntries {
    private static final List<Column> HEAD = List.of(
            required("village", TEXT, "村", "village", "江桥村"),
            required("session", TEXT, "评议会议", "session", "2010-06-01"),
            required("motion", TEXT, "议题", "motion", "低保01"),
            required("matter", WORD, "事项", "matter", "RURAL_DIBAO"),
            required("day", DAY, "票决日期", "day of the vote", "2010-06-01"));

    private static final List<Column> PEOPLE = List.of(
            required("entitled", PERSONS, "全体成员", "all members", "15"),
            required("due", PERSONS, "应到", "members due", "15"),
            required("present", PERSONS, "实到", "members present", "15"),
            required("recused", PERSONS, "回避", "members recused", "1"),
            required("recusedPresent", PERSONS, "回避人员中实到", "of whom present", "1"),
            optional("households", NUMBER, "总户数", "households", "15"),
            optional("householdsPresent", NUMBER, "到会户代表数", "households represented", "15"));

    /** C-89, C-118. */
    public static final RuleEntry<PanelDecisionFacts, Decision> PANEL_DECISION = new RuleEntry<>(
            new Form<>(
                    "panel-decision",
                    PanelDecisionFacts.class,
                    concat(
                            HEAD,
                            PEOPLE,
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

    /** C-89: threshold and quota together. */
    public static final RuleEntry<SelectionFacts, Selection> SELECTION = new RuleEntry<>(
            new Form<>(
                    "selection",
                    SelectionFacts.class,
                    concat(
                            HEAD,
                            concat(List.of(required("seats", NUMBER, "名额", "seats", "1")), PEOPLE, List.of()),
                            List.of(list(
                                    "candidates",
                                    "候选对象及票数",
                                    "candidates with their ballots",
                                    candidate("c1", "李四", 11, 3),
                                    candidate("c2", "张三", 9, 5))))),
            Selection.class,
            SelectionRule.PARAMETERS,
            SelectionRule::under,
            facts -> facts.village() + " " + facts.session() + " " + facts.motion(),
            List.of(SelectionRule.BY_SELECTED, SelectionRule.BY_UNFILLED),
            YouCounty2010.BY_BALLOT,
            List.of(PanelDecisionRule.BY_A_FEW),
            SelectionFacts::day);

    /** C-88, C-117. */
    public static final RuleEntry<ReliefDivisionFacts, ReliefDivision> RELIEF_DIVISION = new RuleEntry<>(
            new Form<>(
                    "relief-division",
                    ReliefDivisionFacts.class,
                    concat(
                            HEAD,
                            List.of(
                                    required("total", YUAN, "总额", "sum to divide", "1000.00"),
                                    required("by", WORD, "分配依据", "by what", "WEIGHTS")),
                            List.of(list(
                                    "shares",
                                    "分配对象",
                                    "who shares",
                                    claim("s1", "李四", "01户", 2),
                                    claim("s2", "张三", "02户", 1))))),
            ReliefDivision.class,
            ReliefDivisionRule.PARAMETERS,
            ReliefDivisionRule::under,
            facts -> facts.village() + " " + facts.session() + " " + facts.motion(),
            List.of(ReliefDivisionRule.BY_UNDISTRIBUTED),
            YouCounty2010.TO_PERSONS,
            List.of(ReliefDivisionRule.NOT_PERSONS, ReliefDivisionRule.NOT_HOUSEHOLDS),
            ReliefDivisionFacts::day);

    private BallotEntries() {}

    private static String candidate(String id, String name, int yes, int no) {
        return String.format(
                "{\"id\":\"%s\",\"name\":\"%s\",\"yes\":%d,\"no\":%d,\"abstain\":0,\"blank\":0,\"spoiled\":0}",
                id, name, yes, no);
    }

    private static String claim(String id, String person, String household, int weight) {
        return String.format(
                "{\"id\":\"%s\",\"person\":\"%s\",\"household\":\"%s\",\"weight\":%d}", id, person, household, weight);
    }

    static List<Column> concat(List<Column> first, List<Column> second, List<Column> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }
}
