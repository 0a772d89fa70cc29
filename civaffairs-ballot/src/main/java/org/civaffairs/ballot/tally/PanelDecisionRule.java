package org.civaffairs.ballot.tally;

import static org.civaffairs.core.plan.YouCounty2010.BY_BALLOT;
import static org.civaffairs.core.plan.YouCounty2010.NOT_BY_A_FEW;
import static org.civaffairs.core.plan.YouCounty2010.OPEN_PROCEDURE;
import static org.civaffairs.core.rule.Term.PERSONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;

/**
 * Whether a motion before a village's review panel passed (C-89), and whether it was decided by a few (C-118). The plan
 * demands the vote and gives no quorum and no majority: both are gaps, which a reform or a preset called by name fills.
 *
 * <p>For example, 15 due, 10 present, 7 yes and 3 no: quorate where two thirds or more of those due must come, and passed
 * where two thirds or more of those present must say yes. With 3 present it is not quorate: decided by a few.
 */
public final class PanelDecisionRule implements Rule<PanelDecisionFacts, Decision> {
    private static final long serialVersionUID = 1L;

    /** Who must take part; the plan does not say. */
    public static final Parameter<QuorumRule> QUORUM = Parameter.gap(
            Term.of("decision.quorum", "法定人数", "quorum"),
            Domain.text(
                    QuorumRule.class,
                    "PRESENT|RETURNED|VALID >=a/b of DUE|ENTITLED [or >=a/b of HOUSEHOLDS]",
                    QuorumRule.present(Threshold.atLeast(2, 3), Denominator.DUE),
                    QuorumRule::parse),
            NOT_BY_A_FEW);

    /** What must be reached, of what; the plan does not say. */
    public static final Parameter<PassRule> PASS = Parameter.gap(
            Term.of("decision.pass", "通过条件", "what passes a motion"),
            Domain.text(
                    PassRule.class,
                    ">=a/b of DENOMINATOR[, ABSTAIN COUNTED|LEFT_OUT][, BLANK COUNTED|LEFT_OUT]"
                            + "[, SPOILED COUNTED|LEFT_OUT][, TIES STAND]",
                    PassRule.of(Threshold.moreThan(1, 2), Denominator.PRESENT),
                    PassRule::parse),
            BY_BALLOT);

    /** What becomes of the eligible who are voted down; the plan does not say. */
    public static final Parameter<VotedDown> VOTED_DOWN = Parameter.gap(
            Term.of("decision.voted-down", "符合条件而未通过", "eligible but voted down"),
            Domain.choice(VotedDown.class),
            BY_BALLOT);

    /** Whether those who step aside leave the denominators: they do, by default. */
    public static final Parameter<Recused> RECUSED = Parameter.choice(
            Term.of("decision.recused", "回避人员与基数", "recused members and denominators"),
            Recused.LEAVE,
            OPEN_PROCEDURE,
            Text.of("计划未规定回避人员是否计入基数", "the plan does not say whether recused members are counted"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(QUORUM, PASS, VOTED_DOWN, RECUSED);

    /** The finding of a vote in which too few took part. */
    public static final Term BY_A_FEW = Term.of("DECIDED_BY_A_FEW", "由少数人决定", "decided by a few", PERSONS);

    /** The finding of a vote with more ballots returned than issued. */
    public static final Term OVERFULL =
            Term.of("MORE_RETURNED_THAN_ISSUED", "收回票多于发出票", "more ballots returned than issued", PanelTerms.BALLOTS);

    /** Compares policies by the motions that pass. */
    public static final Measure<Decision> BY_PASSED =
            new Measure<>(Term.of("passed", "通过的议题", "motions passed"), decision -> decision.isPassed() ? 1 : 0);

    /** Compares policies by the votes that are missing. */
    public static final Measure<Decision> BY_MISSING = new Measure<>(
            Term.of("missing", "所差票数", "votes short", PanelTerms.BALLOTS),
            d -> d.margin().missing());

    private static final Term RULE = Term.of("panel-decision", "评审团票决", "panel decision");

    private final Provisions provisions;
    private final BallotRules rules;

    private PanelDecisionRule(Provisions provisions) {
        this.provisions = provisions;
        rules = new BallotRules(
                provisions.value(QUORUM),
                provisions.value(PASS),
                provisions.value(VOTED_DOWN),
                provisions.value(RECUSED));
    }

    /**
     * The rule as planned, which is an error on every day: the plan leaves quorum and majority open.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static PanelDecisionRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy a policy that says what the plan leaves open
     * @param day the day of the vote
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves something open on that day
     */
    public static PanelDecisionRule under(Policy policy, LocalDate day) {
        return new PanelDecisionRule(policy.on(day, BY_BALLOT, PARAMETERS));
    }

    /** {@return the rules of the ballot as plain values, such as a {@link Tally} takes} */
    public BallotRules rules() {
        return rules;
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Decision> assess(PanelDecisionFacts facts) {
        provisions.requireDay(RULE, facts.day());
        Deciding deciding = new Deciding(rules, facts.attendance(), facts.account(), facts.eligible());
        List<Term> unknown = unknown(deciding, facts);
        if (!unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        Decision decision = deciding.decision();
        return Assessment.of(this, facts, decision, findings(facts, decision));
    }

    /** The facts that decide and are not known; one of the two numbers of households may be. */
    private static List<Term> unknown(Deciding deciding, PanelDecisionFacts facts) {
        List<Term> unknown = new ArrayList<>(deciding.unknown());
        facts.households().ifPresent(known -> unknown.remove(Deciding.HOUSEHOLDS));
        facts.householdsPresent().ifPresent(known -> unknown.remove(Deciding.HOUSEHOLDS_PRESENT));
        return unknown;
    }

    private static List<Finding> findings(PanelDecisionFacts facts, Decision decision) {
        Quorum quorum = decision.quorum();
        return switch (decision.outcome()) {
            case VOID ->
                List.of(new Finding(
                        OVERFULL,
                        subject(facts),
                        OPEN_PROCEDURE,
                        facts.issued(),
                        facts.returned(),
                        facts.returned() - facts.issued()));
            case NOT_QUORATE ->
                List.of(new Finding(
                        BY_A_FEW, subject(facts), NOT_BY_A_FEW, quorum.needs(), quorum.has(), quorum.missing()));
            default -> List.of();
        };
    }

    private static String subject(PanelDecisionFacts facts) {
        return facts.village() + " " + facts.session() + " " + facts.motion();
    }

    @Override
    public List<Step> steps(PanelDecisionFacts facts, Decision value) {
        return PanelTerms.steps(provisions, facts, value);
    }

    @Override
    public Provisions provisions() {
        return provisions;
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return RULE + " " + provisions.all();
    }
}
