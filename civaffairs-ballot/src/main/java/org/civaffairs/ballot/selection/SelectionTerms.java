package org.civaffairs.ballot.selection;

import static org.civaffairs.core.plan.YouCounty2010.BY_BALLOT;
import static org.civaffairs.core.plan.YouCounty2010.NOT_BY_A_FEW;
import static org.civaffairs.core.rule.Term.PERSONS;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The words of a selection, and its derivation in order. */
final class SelectionTerms {
    static final Text SEATS = Text.of("名额", "seats");

    static final Term UNFILLED = Term.of("seatsUnfilled", "空缺名额", "seats unfilled", SEATS);
    static final Term LEFT = Term.of("seatsLeft", "待定名额", "seats left to a tie-break", SEATS);

    private static final Term DUE = Term.of("due", "应到", "members due", PERSONS);
    private static final Term PRESENT = Term.of("present", "实到", "members present", PERSONS);
    private static final Term RECUSED = Term.of("recused", "回避", "members recused", PERSONS);
    private static final Term QUORUM_BASE = Term.of("quorumOf", "法定人数的基数", "of how many for the quorum", PERSONS);
    private static final Term QUORUM_NEEDS = Term.of("quorumNeeds", "应参加", "needed for the quorum", PERSONS);
    private static final Term QUORUM_HAS = Term.of("quorumHas", "已参加", "took part", PERSONS);
    private static final Term PLACES = Term.of("seats", "名额", "seats to fill", SEATS);
    private static final Term LINE = Term.of("line", "名额线得票", "yes at the cut line");
    private static final Term CERTAIN = Term.of("certain", "选定", "selected");
    private static final Term TIED = Term.of("tied", "票数相等", "tied");
    private static final Term OTHERS = Term.of("others", "未选定及理由", "not selected, and why");

    private SelectionTerms() {}

    static List<Step> steps(Provisions provisions, SelectionFacts facts, Selection value) {
        List<Step> steps = new ArrayList<>(List.of(
                Step.fact(DUE, facts.due()),
                Step.fact(PRESENT, facts.present()),
                Step.fact(RECUSED, facts.recused()),
                Step.of(provisions.get(PanelDecisionRule.RECUSED)),
                Step.of(provisions.get(PanelDecisionRule.QUORUM)),
                Step.result(QUORUM_BASE, value.quorum().of(), NOT_BY_A_FEW),
                Step.result(QUORUM_NEEDS, value.quorum().needs(), NOT_BY_A_FEW),
                Step.result(QUORUM_HAS, value.quorum().has(), NOT_BY_A_FEW),
                Step.of(provisions.get(PanelDecisionRule.PASS)),
                Step.fact(PLACES, facts.seats())));
        if (value.line() != null) {
            steps.add(Step.result(LINE, value.line(), BY_BALLOT));
        }
        steps.add(Step.result(CERTAIN, value.certain(), BY_BALLOT));
        steps.add(Step.result(TIED, value.tied(), BY_BALLOT));
        steps.add(Step.result(LEFT, value.seatsLeft(), BY_BALLOT));
        steps.add(Step.result(UNFILLED, value.seatsUnfilled(), BY_BALLOT));
        steps.add(Step.result(OTHERS, value.others(), BY_BALLOT));
        return steps;
    }
}
