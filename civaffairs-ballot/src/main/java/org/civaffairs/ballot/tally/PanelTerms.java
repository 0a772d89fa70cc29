package org.civaffairs.ballot.tally;

import static org.civaffairs.core.plan.YouCounty2010.BY_BALLOT;
import static org.civaffairs.core.plan.YouCounty2010.NOT_BY_A_FEW;
import static org.civaffairs.core.rule.Term.PERSONS;

import java.util.List;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The words of a panel's decision, and its derivation in order. */
final class PanelTerms {
    static final Text BALLOTS = Text.of("票", "ballots");

    private static final Term ENTITLED = Term.of("entitled", "全体成员", "all members", PERSONS);
    private static final Term DUE = Term.of("due", "应到", "members due", PERSONS);
    private static final Term PRESENT = Term.of("present", "实到", "members present", PERSONS);
    private static final Term RECUSED = Term.of("recused", "回避", "members recused", PERSONS);
    private static final Term ISSUED = Term.of("issued", "发出票", "ballots issued", BALLOTS);
    private static final Term RETURNED = Term.of("returned", "收回票", "ballots returned", BALLOTS);
    private static final Term QUORUM_BASE = Term.of("quorumOf", "法定人数的基数", "of how many for the quorum", PERSONS);
    private static final Term QUORUM_NEEDS = Term.of("quorumNeeds", "应参加", "needed for the quorum", PERSONS);
    private static final Term QUORUM_HAS = Term.of("quorumHas", "已参加", "took part", PERSONS);
    private static final Term BASE = Term.of("of", "计票基数", "denominator");
    private static final Term NEEDS = Term.of("needs", "通过需要", "yes needed to pass", BALLOTS);
    private static final Term YES = Term.of("yes", "同意票", "yes", BALLOTS);
    private static final Term MISSING = Term.of("missing", "所差", "short", BALLOTS);
    private static final Term OUTCOME = Term.of("outcome", "结果", "outcome");
    private static final Term REASON = Term.of("reason", "理由", "reason");

    private PanelTerms() {}

    static List<Step> steps(Provisions provisions, PanelDecisionFacts facts, Decision value) {
        return List.of(
                Step.fact(ENTITLED, facts.entitled()),
                Step.fact(DUE, facts.due()),
                Step.fact(PRESENT, facts.present()),
                Step.fact(RECUSED, facts.recused()),
                Step.of(provisions.get(PanelDecisionRule.RECUSED)),
                Step.fact(ISSUED, facts.issued()),
                Step.fact(RETURNED, facts.returned()),
                Step.of(provisions.get(PanelDecisionRule.QUORUM)),
                Step.result(QUORUM_BASE, value.quorum().of(), NOT_BY_A_FEW),
                Step.result(QUORUM_NEEDS, value.quorum().needs(), NOT_BY_A_FEW),
                Step.result(QUORUM_HAS, value.quorum().has(), NOT_BY_A_FEW),
                Step.of(provisions.get(PanelDecisionRule.PASS)),
                Step.result(BASE, value.margin().of(), BY_BALLOT),
                Step.result(NEEDS, value.margin().needs(), BY_BALLOT),
                Step.fact(YES, facts.yes()),
                Step.result(MISSING, value.margin().missing(), BY_BALLOT),
                Step.of(provisions.get(PanelDecisionRule.VOTED_DOWN)),
                Step.result(REASON, value.reason(), BY_BALLOT),
                Step.result(OUTCOME, value.outcome(), BY_BALLOT));
    }
}
