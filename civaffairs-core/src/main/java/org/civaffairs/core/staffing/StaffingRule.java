package org.civaffairs.core.staffing;

import static org.civaffairs.core.plan.YouCounty2010.STAFFING;
import static org.civaffairs.core.rule.Term.PERSONS;

import java.time.LocalDate;
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
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/**
 * How many officers a township's civil-affairs office (民政办) should have: one for 10,000 people (C-82); persons. The plan
 * says 爭取, so a gap is a shortfall. It states no minimum: where nobody lives, nobody is required.
 *
 * <p>For example, 38,412 residents at 10000∶1 make 3.8412, so 4 officers; with 3 there, 1 is missing. 20,000 residents
 * need 2, 20,001 need 3.
 */
public final class StaffingRule implements Rule<StaffingFacts, Staffing> {
    private static final long serialVersionUID = 1L;

    /** People for each officer: 10,000. That so many officers or more will do is our reading of the bare number. */
    public static final Parameter<Integer> RESIDENTS_PER_OFFICER = Parameter.count(
                    Term.of("staffing.residents-per-officer", "每名工作人员对应人口", "residents per officer", PERSONS),
                    10_000,
                    1,
                    1_000_000,
                    STAFFING)
            .interpreted(
                    Text.of("计划只给出比例，按“以上”解读", "the plan gives the bare ratio, read as that many officers or more"),
                    List.of());

    /** How a part of an officer counts: as one, by default. */
    public static final Parameter<Rounding> ROUNDING = Parameter.choice(
            Term.of("staffing.rounding", "不足一人的处理", "part of an officer"),
            Rounding.UP,
            STAFFING,
            Text.of("计划未规定如何取整", "the plan does not say how to round"));

    /** Which people count: residents, by default. */
    public static final Parameter<Population> POPULATION = Parameter.choice(
            Term.of("staffing.population", "人口口径", "population counted"),
            Population.RESIDENT,
            STAFFING,
            Text.of("计划未说明10000是哪种人口", "the plan does not say which people the 10,000 counts"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(RESIDENTS_PER_OFFICER, ROUNDING, POPULATION);

    /** The finding of an office with too few officers. */
    public static final Term SHORTFALL =
            Term.of("STAFF_SHORTFALL", "工作人员少于比例", "fewer officers than the ratio asks for", PERSONS);

    private static final Term RULE = Term.of("staffing", "民政办人员配备", "staffing of the civil-affairs office");
    private static final Term RESIDENTS = Term.of("residents", "常住人口", "residents", PERSONS);
    private static final Term REGISTERED = Term.of("registered", "户籍人口", "registered population", PERSONS);
    private static final Term EXACT = Term.of("exact", "按比例精确值", "officers by the exact ratio", PERSONS);
    private static final Term REQUIRED = Term.of("required", "应配工作人员", "officers required", PERSONS);
    private static final Term STAFF = Term.of("staff", "现有工作人员", "officers there", PERSONS);
    private static final Term GAP = Term.of("gap", "缺额", "officers missing", PERSONS);

    /** Compares policies by the officers required. */
    public static final Measure<Staffing> BY_REQUIRED = new Measure<>(REQUIRED, Staffing::required);

    /** Compares policies by the officers missing. */
    public static final Measure<Staffing> BY_GAP = new Measure<>(GAP, Staffing::gap);

    private final Provisions provisions;
    private final int perOfficer;
    private final Rounding rounding;
    private final Population population;

    private StaffingRule(Provisions provisions) {
        this.provisions = provisions;
        perOfficer = provisions.value(RESIDENTS_PER_OFFICER);
        rounding = provisions.value(ROUNDING);
        population = provisions.value(POPULATION);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static StaffingRule inForceOn(LocalDate day) {
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
    public static StaffingRule under(Policy policy, LocalDate day) {
        return new StaffingRule(policy.on(day, STAFFING, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Staffing> assess(StaffingFacts facts) {
        boolean registered = population == Population.REGISTERED;
        if (registered && facts.registered().isEmpty()) {
            return Assessment.undetermined(this, facts, REGISTERED);
        }
        int people = registered ? facts.registered().getAsInt() : facts.residents();
        long required = rounding.divide(people, perOfficer);
        long gap = Math.max(0, required - facts.staff());
        List<Finding> findings = gap == 0
                ? List.of()
                : List.of(new Finding(SHORTFALL, facts.township(), STAFFING, required, facts.staff(), gap));
        return Assessment.of(this, facts, new Staffing(required, gap), findings);
    }

    @Override
    public List<Step> steps(StaffingFacts facts, Staffing value) {
        boolean registered = population == Population.REGISTERED;
        int people = registered ? facts.registered().getAsInt() : facts.residents();
        return List.of(
                Step.fact(registered ? REGISTERED : RESIDENTS, people),
                Step.of(provisions.get(RESIDENTS_PER_OFFICER)),
                Step.of(provisions.get(ROUNDING)),
                Step.of(provisions.get(POPULATION)),
                Step.result(EXACT, Ratio.of(people, perOfficer), STAFFING),
                Step.result(REQUIRED, value.required(), STAFFING),
                Step.fact(STAFF, facts.staff()),
                Step.result(GAP, value.gap(), STAFFING));
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
