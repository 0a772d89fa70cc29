package org.civaffairs.ballot.selection;

import static org.civaffairs.core.plan.YouCounty2010.BY_BALLOT;
import static org.civaffairs.core.plan.YouCounty2010.NOT_BY_A_FEW;
import static org.civaffairs.core.rule.Term.PERSONS;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.ballot.tally.BallotRules;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.ballot.tally.Quorum;
import org.civaffairs.ballot.tally.VotedDown;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;

/**
 * Which of several candidates before a village's review panel are selected for some seats (C-89): each must pass by itself,
 * those who pass are ranked by yes votes, and at most as many as there are seats are taken. One panel has one quorum and one
 * majority, so the parameters are those of {@link PanelDecisionRule}: the plan leaves them open.
 *
 * <p>For example, 16 present, two thirds or more of those present must say yes (11), 2 seats: with 14, 12, 12 and 9 yes the
 * first is certain, the next two are tied for 1 seat, and the last is 2 votes below the threshold.
 *
 * <p>A quorum of ballots looks at the candidate on whom most were cast, since who cast one took part; the threshold looks at
 * the ballots on each candidate. A candidate with as many yes as no where more than half is needed has not passed, also where
 * a tie on a motion stands. The plan names no way to break a tie at the cut line: it stands until somebody hands in the record
 * of a draw or of a second ballot to {@link Selection#resolve(SelectionFacts, LotRecord)}.
 */
public final class SelectionRule implements Rule<SelectionFacts, Selection> {
    private static final long serialVersionUID = 1L;

    /** All parameters of this rule: quorum, majority and recused members, as for any motion of the panel. */
    public static final List<Parameter<?>> PARAMETERS =
            List.of(PanelDecisionRule.QUORUM, PanelDecisionRule.PASS, PanelDecisionRule.RECUSED);

    /** Compares policies by the candidates who are selected. */
    public static final Measure<Selection> BY_SELECTED = new Measure<>(
            Term.of("selected", "选定人数", "candidates selected", PERSONS),
            selection -> selection.certain().size());

    /** Compares policies by the seats that nobody can fill. */
    public static final Measure<Selection> BY_UNFILLED =
            new Measure<>(SelectionTerms.UNFILLED, Selection::seatsUnfilled);

    private static final Term RULE = Term.of("selection", "评审团选定", "selection");

    private final Provisions provisions;
    private final BallotRules rules;

    private SelectionRule(Provisions provisions) {
        this.provisions = provisions;
        rules = new BallotRules(
                provisions.value(PanelDecisionRule.QUORUM),
                provisions.value(PanelDecisionRule.PASS),
                VotedDown.REJECTED,
                provisions.value(PanelDecisionRule.RECUSED));
    }

    /**
     * The rule as planned, which is an error on every day: the plan leaves quorum and majority open.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static SelectionRule inForceOn(LocalDate day) {
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
    public static SelectionRule under(Policy policy, LocalDate day) {
        return new SelectionRule(policy.on(day, BY_BALLOT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Selection> assess(SelectionFacts facts) {
        provisions.requireDay(RULE, facts.day());
        Selecting selecting = new Selecting(rules, facts);
        List<Term> unknown = selecting.unknown();
        if (!unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        Selection selection = selecting.selection();
        return Assessment.of(
                this, facts, selection, selecting.isQuorate() ? List.of() : byAFew(facts, selection.quorum()));
    }

    private static List<Finding> byAFew(SelectionFacts facts, Quorum quorum) {
        return List.of(new Finding(
                PanelDecisionRule.BY_A_FEW,
                facts.subject(),
                NOT_BY_A_FEW,
                quorum.needs(),
                quorum.has(),
                quorum.missing()));
    }

    @Override
    public List<Step> steps(SelectionFacts facts, Selection value) {
        return SelectionTerms.steps(provisions, facts, value);
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
