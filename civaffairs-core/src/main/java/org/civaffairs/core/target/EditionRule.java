package org.civaffairs.core.target;

import static org.civaffairs.core.plan.YouCounty2010.SCOPE;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * Whether the plan speaks for a county and a year (C-02). It names 攸縣 without a code, so the code is our reading; another
 * county enacts its own.
 *
 * <p>For example, (430223, 2010) is You County in 2010, (430224, 2010) is its neighbour.
 */
public final class EditionRule implements Rule<EditionFacts, Edition> {
    private static final long serialVersionUID = 1L;

    /** The division code of the county: 430223. */
    public static final Parameter<Integer> COUNTY = Parameter.count(
                    Term.of("target.county", "行政区划代码", "division code of the county"), 430_223, 100_000, 999_999, SCOPE)
            .interpreted(Text.of("计划只写“攸縣”，未写代码", "the plan names You County and gives no code"), List.of());

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(COUNTY);

    private static final Term RULE = Term.of("edition", "计划适用范围", "where the plan applies");
    private static final Term DIVISION = Term.of("division", "行政区划代码", "division code");
    private static final Term YEAR = Term.of("year", "年度", "year");
    private static final Term APPLIES = Term.of("applies", "适用", "applies");

    /** Counts the counties and years for which the plan speaks. */
    public static final Measure<Edition> BY_APPLIES = new Measure<>(APPLIES, value -> value.applies() ? 1 : 0);

    private final Provisions provisions;
    private final String county;

    private EditionRule(Provisions provisions) {
        this.provisions = provisions;
        county = provisions.value(COUNTY).toString();
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static EditionRule inForceOn(LocalDate day) {
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
    public static EditionRule under(Policy policy, LocalDate day) {
        return new EditionRule(policy.on(day, SCOPE, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /** The year must be that of the day for which the rule was looked up. */
    @Override
    public Assessment<Edition> assess(EditionFacts facts) {
        boolean applies = facts.division().toString().equals(county)
                && facts.year() == provisions.day().getYear();
        return Assessment.of(this, facts, new Edition(applies), List.of());
    }

    @Override
    public List<Step> steps(EditionFacts facts, Edition value) {
        return List.of(
                Step.fact(DIVISION, facts.division()),
                Step.of(provisions.get(COUNTY)),
                Step.fact(YEAR, facts.year()),
                Step.result(APPLIES, value.applies(), SCOPE));
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
