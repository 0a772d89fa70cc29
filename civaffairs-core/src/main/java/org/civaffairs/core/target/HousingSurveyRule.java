package org.civaffairs.core.target;

import static org.civaffairs.core.plan.YouCounty2010.HOUSING_SURVEY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
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
 * As what a household is counted in the housing survey (C-17): rural and poor (農村貧困 governs all three kinds), and without
 * housing, in dangerous, or in cramped housing. A household of two kinds is counted once, as the worst, by default. It orders
 * a survey, so no household is a finding.
 *
 * <p>For example, rural, poor, in dangerous and cramped housing counts as dangerous; an urban household is not counted.
 */
public final class HousingSurveyRule implements Rule<HousingSurveyFacts, HousingSurvey> {
    private static final long serialVersionUID = 1L;

    /** How a household of two kinds is counted: once, by default. */
    public static final Parameter<HousingCount> COUNT = Parameter.choice(
            Term.of("target.housing-count", "同时属于两类的户", "household of two kinds"),
            HousingCount.WORST,
            HOUSING_SURVEY,
            Text.of(
                    "计划未规定兼有两类时如何计；次序为假定",
                    "the plan does not say how to count a household of two kinds; the order is assumed"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(COUNT);

    private static final Text OF_KINDS = Text.of("类", "kinds");
    private static final Term RULE = Term.of("housing-survey", "农村贫困户住房调查", "housing survey of poor rural households");
    private static final Term RURAL = Term.of("rural", "农村", "rural");
    private static final Term POOR = Term.of("poor", "贫困", "poor");
    private static final Term NONE = Term.of("none", "无房", "no housing");
    private static final Term DANGEROUS = Term.of("dangerous", "危房", "dangerous housing");
    private static final Term CRAMPED = Term.of("cramped", "少房", "cramped housing");
    private static final Term KINDS = Term.of("kinds", "计入", "counted as");
    private static final Term COUNTED = Term.of("counted", "计入类数", "kinds counted", OF_KINDS);

    /** Counts the kinds under which households are counted. */
    public static final Measure<HousingSurvey> BY_COUNTED =
            new Measure<>(COUNTED, value -> value.kinds().size());

    private final Provisions provisions;
    private final HousingCount count;

    private HousingSurveyRule(Provisions provisions) {
        this.provisions = provisions;
        count = provisions.value(COUNT);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static HousingSurveyRule inForceOn(LocalDate day) {
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
    public static HousingSurveyRule under(Policy policy, LocalDate day) {
        return new HousingSurveyRule(policy.on(day, HOUSING_SURVEY, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<HousingSurvey> assess(HousingSurveyFacts facts) {
        List<HousingKind> kinds = counted(facts, Truth.YES);
        List<HousingKind> open = counted(facts, Truth.UNKNOWN);
        boolean outside = facts.rural().and(facts.poor()) == Truth.NO;
        if (outside || (kinds.isEmpty() && open.isEmpty())) {
            return Assessment.of(this, facts, new HousingSurvey(List.of()), List.of());
        }
        List<Term> unknown = new ArrayList<>();
        addUnknown(facts.rural(), RURAL, unknown);
        addUnknown(facts.poor(), POOR, unknown);
        open.forEach(kind -> unknown.add(term(kind)));
        return unknown.isEmpty()
                ? Assessment.of(this, facts, new HousingSurvey(kinds), List.of())
                : Assessment.undetermined(this, facts, unknown);
    }

    /** Of the kinds that are not ruled out, the worst or all, those of which this is known. */
    private List<HousingKind> counted(HousingSurveyFacts facts, Truth known) {
        return Stream.of(HousingKind.values())
                .filter(kind -> housing(facts, kind) != Truth.NO)
                .limit(count == HousingCount.WORST ? 1 : HousingKind.values().length)
                .filter(kind -> housing(facts, kind) == known)
                .toList();
    }

    private static void addUnknown(Truth fact, Term term, List<Term> unknown) {
        if (fact == Truth.UNKNOWN) {
            unknown.add(term);
        }
    }

    private static Truth housing(HousingSurveyFacts facts, HousingKind kind) {
        return switch (kind) {
            case NONE -> facts.none();
            case DANGEROUS -> facts.dangerous();
            case CRAMPED -> facts.cramped();
        };
    }

    private static Term term(HousingKind kind) {
        return switch (kind) {
            case NONE -> NONE;
            case DANGEROUS -> DANGEROUS;
            case CRAMPED -> CRAMPED;
        };
    }

    @Override
    public List<Step> steps(HousingSurveyFacts facts, HousingSurvey value) {
        return List.of(
                Step.fact(RURAL, facts.rural()),
                Step.fact(POOR, facts.poor()),
                Step.fact(NONE, facts.none()),
                Step.fact(DANGEROUS, facts.dangerous()),
                Step.fact(CRAMPED, facts.cramped()),
                Step.of(provisions.get(COUNT)),
                Step.result(KINDS, value.kinds(), HOUSING_SURVEY));
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
