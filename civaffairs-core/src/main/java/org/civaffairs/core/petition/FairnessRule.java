package org.civaffairs.core.petition;

import static org.civaffairs.core.plan.YouCounty2010.FAIRNESS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/**
 * Whether a decision on social assistance was fair and just (确保社会救助的公平公正, C-144). The plan does not say what that
 * takes; with C-31 it is read as publication, recusal and the panel's ballot, all three, and since the plan names no
 * recusal, that is a declared reading. Whether they were done well the rules of ballots say. What is known to be missing
 * is a violation whatever else is unknown.
 *
 * <p>For example, a decision that was published and on which the panel never voted lacks the ballot.
 */
public final class FairnessRule implements Rule<FairnessFacts, Fairness> {
    private static final long serialVersionUID = 1L;

    /** What is asked for: with recusal, by default. */
    public static final Parameter<FairnessReading> READING = Parameter.choice(
            Term.of("petition.fairness", "公平公正的要素", "elements of fairness"),
            FairnessReading.WITH_RECUSAL,
            FAIRNESS,
            Text.of("计划未说明何为公平公正，也未写回避", "the plan does not say what is fair and just, and names no recusal"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(READING);

    /** The finding of an element that is missing; the difference names it. */
    public static final Term ELEMENT_MISSING =
            Term.of("FAIRNESS_ELEMENT_MISSING", "社会救助公平公正要素缺失", "element of fairness missing");

    private static final Term RULE = Term.of("assistance-fairness", "社会救助公平公正", "fairness of assistance");
    private static final Term PRESENT = Term.of("present", "具备", "there");
    private static final Term MISSING = Term.of("missing", "缺失", "missing");

    /** Compares by the elements missing. */
    public static final Measure<Fairness> BY_MISSING =
            new Measure<>(MISSING, value -> value.missing().size());

    private final Provisions provisions;
    private final FairnessReading reading;

    private FairnessRule(Provisions provisions) {
        this.provisions = provisions;
        reading = provisions.value(READING);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static FairnessRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static FairnessRule under(Policy policy, LocalDate day) {
        return new FairnessRule(policy.on(day, FAIRNESS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Fairness> assess(FairnessFacts facts) {
        List<FairnessElement> missing = elements(facts, Truth.NO);
        List<FairnessElement> unknown = elements(facts, Truth.UNKNOWN);
        if (missing.isEmpty() && !unknown.isEmpty()) {
            return Assessment.undetermined(
                    this, facts, unknown.stream().map(FairnessElement::term).toList());
        }
        String subject = facts.village() + " " + facts.decision();
        List<Finding> findings = missing.stream()
                .map(element -> new Finding(ELEMENT_MISSING, subject, FAIRNESS, Truth.YES, Truth.NO, element))
                .toList();
        return Assessment.of(this, facts, new Fairness(elements(facts, Truth.YES), missing), findings);
    }

    private List<FairnessElement> elements(FairnessFacts facts, Truth which) {
        return Stream.of(FairnessElement.values())
                .filter(element -> reading.asks(element) && facts.of(element) == which)
                .toList();
    }

    @Override
    public List<Step> steps(FairnessFacts facts, Fairness value) {
        List<Step> steps = new ArrayList<>();
        for (FairnessElement element : FairnessElement.values()) {
            steps.add(Step.fact(element.term(), facts.of(element)));
        }
        steps.add(Step.of(provisions.get(READING)));
        steps.add(Step.result(PRESENT, value.present(), FAIRNESS));
        steps.add(Step.result(MISSING, value.missing(), FAIRNESS));
        return List.copyOf(steps);
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
