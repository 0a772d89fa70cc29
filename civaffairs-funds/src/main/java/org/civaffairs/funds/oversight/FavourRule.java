package org.civaffairs.funds.oversight;

import static org.civaffairs.core.plan.YouCounty2010.NO_FAVOURS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * Whether assistance was given as a favour or through connections (人情救助、关系救助, C-124): to kin, a friend or a connection
 * of somebody who decided, who does not meet the conditions. That neither alone is one is our reading. The plan says 杜絕, so
 * it is a violation.
 *
 * <p>For example, a decider's cousin who is not eligible was done a favour; one who is eligible was not. Where either is
 * unknown and the other does not rule it out, nothing can be certified.
 */
public final class FavourRule implements Rule<FavourFacts, Favour> {
    private static final long serialVersionUID = 1L;

    /** What makes assistance a favour: a connection who is not eligible, by default. */
    public static final Parameter<FavourMeaning> MEANING = Parameter.choice(
            Term.of("funds.favour.meaning", "人情救助、关系救助的构成", "what makes a favour"),
            FavourMeaning.INELIGIBLE_CONNECTION,
            NO_FAVOURS,
            Text.of(
                    "计划未说明符合条件的对象与决定人有关系时是否属人情救助、关系救助",
                    "the plan does not say whether assistance to a connection who is eligible is a favour"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(MEANING);

    /** The finding of assistance that was a favour. */
    public static final Term FAVOUR_AID =
            Term.of("FAVOUR_AID", "人情救助、关系救助", "assistance as a favour", Text.of("件", "cases"));

    private static final Term RULE = Term.of("favour-aid", "杜绝人情救助、关系救助", "no assistance as a favour");
    private static final Term RELATED = Term.of("related", "与决定人有人情或关系", "a connection of a decider");
    private static final Term ELIGIBLE = Term.of("eligible", "符合救助条件", "eligible");
    private static final Term FAVOUR = Term.of("favour", "属人情救助、关系救助", "a favour");

    /** Counts the favours. */
    public static final Measure<Favour> BY_FAVOUR = new Measure<>(FAVOUR, value -> value.favour() == Truth.YES ? 1 : 0);

    private final Provisions provisions;
    private final FavourMeaning meaning;

    private FavourRule(Provisions provisions) {
        this.provisions = provisions;
        meaning = provisions.value(MEANING);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static FavourRule inForceOn(LocalDate day) {
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
    public static FavourRule under(Policy policy, LocalDate day) {
        return new FavourRule(policy.on(day, NO_FAVOURS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Favour> assess(FavourFacts facts) {
        Truth favour = favour(facts);
        return switch (favour) {
            case UNKNOWN -> Assessment.undetermined(this, facts, unknown(facts));
            case NO -> Assessment.of(this, facts, new Favour(favour), List.of());
            case YES -> {
                String subject = facts.township() + " " + facts.person();
                Finding finding = new Finding(FAVOUR_AID, subject, NO_FAVOURS, 0, 1, 1);
                yield Assessment.of(this, facts, new Favour(favour), List.of(finding));
            }
        };
    }

    private Truth favour(FavourFacts facts) {
        if (meaning == FavourMeaning.ANY_CONNECTION) {
            return facts.related();
        }
        Truth ineligible = switch (facts.eligible()) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
        return facts.related().and(ineligible);
    }

    private List<Term> unknown(FavourFacts facts) {
        List<Term> unknown = new ArrayList<>();
        if (facts.related() == Truth.UNKNOWN) {
            unknown.add(RELATED);
        }
        if (facts.eligible() == Truth.UNKNOWN && meaning == FavourMeaning.INELIGIBLE_CONNECTION) {
            unknown.add(ELIGIBLE);
        }
        return unknown;
    }

    @Override
    public List<Step> steps(FavourFacts facts, Favour value) {
        return List.of(
                Step.fact(RELATED, facts.related()),
                Step.fact(ELIGIBLE, facts.eligible()),
                Step.of(provisions.get(MEANING)),
                Step.result(FAVOUR, value.favour(), NO_FAVOURS));
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
