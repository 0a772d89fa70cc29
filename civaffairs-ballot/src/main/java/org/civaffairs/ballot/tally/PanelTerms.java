package org.civaffairs.ballot.tally;

import static org.civaffairs.core.plan.YouCounty2010.BY_BALLOT;
import static org.civaffairs.core.plan.YouCounty2010.NOT_BY_A_FEW;
import static org.civaffairs.core.rule.Term.PERSONS;

import java.util.ArrayList;
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
    private static final Term RECUSED_PRESENT = Term.of("recusedPresent", "到会而回避", "recused members who came", PERSONS);
    private static final Term ISSUED = Term.of("issued", "发出票", "ballots issued", BALLOTS);
    private static final Term RETURNED = Term.of("returned", "收回票", "ballots returned", BALLOTS);
    private static final Term QUORUM_BASE = Term.of("quorumOf", "法定人数的基数", "of how many for the quorum", PERSONS);
    private static final Term QUORUM_NEEDS = Term.of("quorumNeeds", "应参加", "needed for the quorum", PERSONS);
    private static final Term QUORUM_HAS = Term.of("quorumHas", "已参加", "took part", PERSONS);
    private static final Term BASE = Term.of("of", "计票基数", "denominator");
    private static final Term NEEDS = Term.of("needs", "通过需要", "yes needed to pass", BALLOTS);
    private static final Term YES = Term.of("yes", "同意票", "yes", BALLOTS);
    private static final Term NO = Term.of("no", "不同意票", "no", BALLOTS);
    private static final Term ABSTAIN = Term.of("abstain", "弃权票", "abstentions", BALLOTS);
    private static final Term BLANK = Term.of("blank", "空白票", "blank", BALLOTS);
    private static final Term SPOILED = Term.of("spoiled", "废票", "spoiled", BALLOTS);
    private static final Term MISSING = Term.of("missing", "所差", "short", BALLOTS);
    private static final Term OUTCOME = Term.of("outcome", "结果", "outcome");
    private static final Term REASON = Term.of("reason", "理由", "reason");

    private PanelTerms() {}

    static List<Step> steps(Provisions provisions, PanelDecisionFacts facts, Decision value) {
        List<Step> steps = new ArrayList<>();
        people(steps, provisions, facts);
        ballots(steps, facts);
        quorum(steps, provisions, facts, value.quorum());
        threshold(steps, provisions, value.margin());
        steps.add(Step.of(provisions.get(PanelDecisionRule.VOTED_DOWN)));
        steps.add(Step.fact(Deciding.ELIGIBLE, facts.eligible()));
        steps.add(Step.result(REASON, value.reason(), BY_BALLOT));
        steps.add(Step.result(OUTCOME, value.outcome(), BY_BALLOT));
        return List.copyOf(steps);
    }

    private static void people(List<Step> steps, Provisions provisions, PanelDecisionFacts facts) {
        steps.add(Step.fact(ENTITLED, facts.entitled()));
        steps.add(Step.fact(DUE, facts.due()));
        steps.add(Step.fact(PRESENT, facts.present()));
        steps.add(Step.fact(RECUSED, facts.recused()));
        steps.add(Step.fact(RECUSED_PRESENT, facts.recusedPresent()));
        steps.add(Step.of(provisions.get(PanelDecisionRule.RECUSED)));
    }

    private static void ballots(List<Step> steps, PanelDecisionFacts facts) {
        steps.add(Step.fact(ISSUED, facts.issued()));
        steps.add(Step.fact(RETURNED, facts.returned()));
        steps.add(Step.fact(YES, facts.yes()));
        steps.add(Step.fact(NO, facts.no()));
        steps.add(Step.fact(ABSTAIN, facts.abstain()));
        steps.add(Step.fact(BLANK, facts.blank()));
        steps.add(Step.fact(SPOILED, facts.spoiled()));
    }

    private static void quorum(List<Step> steps, Provisions provisions, PanelDecisionFacts facts, Quorum quorum) {
        steps.add(Step.of(provisions.get(PanelDecisionRule.QUORUM)));
        steps.add(Step.result(QUORUM_BASE, quorum.of(), NOT_BY_A_FEW));
        steps.add(Step.result(QUORUM_NEEDS, quorum.needs(), NOT_BY_A_FEW));
        steps.add(Step.result(QUORUM_HAS, quorum.has(), NOT_BY_A_FEW));
        facts.households().ifPresent(all -> steps.add(Step.fact(Deciding.HOUSEHOLDS, all)));
        facts.householdsPresent().ifPresent(some -> steps.add(Step.fact(Deciding.HOUSEHOLDS_PRESENT, some)));
    }

    private static void threshold(List<Step> steps, Provisions provisions, Margin margin) {
        steps.add(Step.of(provisions.get(PanelDecisionRule.PASS)));
        steps.add(Step.result(BASE, margin.of(), BY_BALLOT));
        steps.add(Step.result(NEEDS, margin.needs(), BY_BALLOT));
        steps.add(Step.result(MISSING, margin.missing(), BY_BALLOT));
    }
}
