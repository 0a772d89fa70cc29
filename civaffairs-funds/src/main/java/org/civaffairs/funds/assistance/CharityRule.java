package org.civaffairs.funds.assistance;

import static org.civaffairs.core.plan.YouCounty2010.CHARITY_FUNDS;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_MEAN;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_PERSONS;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_TARGET;
import static org.civaffairs.core.rule.Term.YUAN;

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
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;

/**
 * How far a county's charity reached in a year: its own target of 5,000,000 yuan raised (C-25), and the "three ones" to be
 * reached after some years (三个一, C-21 to C-23), each by itself, since they are not equivalent: 1,000 people at 1,000 yuan
 * need a tenth of 10,000,000 (C-24). The plan does not say by which year the three ones are due: a miss is a finding only
 * from the year on that the facts name.
 *
 * <p>For example, 4,999,999.99 raised is 0.01 short of the year's target; 612,000.00 for 640 people is 28,000.00 short of a
 * mean of 1,000.00.
 */
public final class CharityRule implements Rule<CharityFacts, Charity> {
    private static final long serialVersionUID = 1L;

    /** What is to be raised in the plan's own year: 5,000,000.00. */
    public static final Parameter<Yuan> TARGET = Parameter.amount(
            Term.of("funds.charity.target", "当年募集目标", "to be raised in the year", YUAN),
            Yuan.of(5_000_000),
            CHARITY_TARGET);

    /** The first of the three ones, raised in a year: 10,000,000.00. */
    public static final Parameter<Yuan> FUNDS = Parameter.amount(
                    Term.of("funds.charity.funds", "年筹资", "funds a year", YUAN), Yuan.of(10_000_000), CHARITY_FUNDS)
            .interpreted(
                    Text.of("计划只给出数字，按“以上”解读", "the plan gives the bare number, read as that much or more"), List.of());

    /** The second, people helped: 1,000. */
    public static final Parameter<Integer> PERSONS = Parameter.count(
                    Term.of("funds.charity.people", "救助人数目标", "people to be helped", Term.PERSONS),
                    1_000,
                    0,
                    Integer.MAX_VALUE,
                    CHARITY_PERSONS)
            .interpreted(
                    Text.of(
                            "计划只给出数字，按“以上”解读；“年”字只在“筹资”前，按每年救助解读",
                            "the plan gives the bare number, read as that many or more; \"a year\" stands before the"
                                    + " funds only, and is read to govern the people too"),
                    List.of());

    /** The third, the mean assistance: 1,000.00 a person. */
    public static final Parameter<Yuan> MEAN = Parameter.amount(
            Term.of("funds.charity.mean", "人均救助目标", "mean to be reached", YUAN), Yuan.of(1_000), CHARITY_MEAN);

    /** Which money counts as raised: what has arrived, by default. */
    public static final Parameter<Raised> RAISED = Parameter.choice(
            Term.of("funds.charity.raised", "募集的口径", "what counts as raised"),
            Raised.RECEIVED,
            CHARITY_TARGET,
            Text.of("计划未说明认捐未到账是否计入", "the plan does not say whether promises count before they arrive"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(TARGET, FUNDS, PERSONS, MEAN, RAISED);

    /** The finding of a county that raised less than the year's target. */
    public static final Term BELOW_TARGET =
            Term.of("CHARITY_BELOW_TARGET", "慈善募集未达当年目标", "less raised than the year's target", YUAN);

    /** The finding of a county that raised less than the first of the three ones in its target year. */
    public static final Term FUNDS_SHORT = Term.of("CHARITY_FUNDS_SHORT", "年筹资未达目标", "funds short", YUAN);

    /** The finding of a county that helped fewer people than the second. */
    public static final Term PERSONS_SHORT =
            Term.of("CHARITY_PERSONS_SHORT", "救助人数未达目标", "too few people helped", Term.PERSONS);

    /** The finding of a county whose mean assistance is less than the third; its amounts are those of all people together. */
    public static final Term MEAN_SHORT =
            Term.of("CHARITY_MEAN_SHORT", "人均救助未达目标（总额）", "mean assistance short (in all)", YUAN);

    /** Compares policies by what is missing to the year's target, in fen. */
    public static final Measure<Charity> BY_TARGET_MISSING = new Measure<>(
            CharityTerms.TARGET_MISSING, value -> value.targetMissing().fen());

    /** Compares policies by what is missing to the first of the three ones, in fen. */
    public static final Measure<Charity> BY_FUNDS_MISSING = new Measure<>(
            CharityTerms.FUNDS_MISSING, value -> value.fundsMissing().fen());

    private static final Term RULE = Term.of("charity", "慈善", "charity");

    private final Provisions provisions;
    private final Yuan target;
    private final Yuan funds;
    private final int persons;
    private final Yuan mean;
    private final Raised raised;

    private CharityRule(Provisions provisions) {
        this.provisions = provisions;
        target = provisions.value(TARGET);
        funds = provisions.value(FUNDS);
        persons = provisions.value(PERSONS);
        mean = provisions.value(MEAN);
        raised = provisions.value(RAISED);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static CharityRule inForceOn(LocalDate day) {
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
    public static CharityRule under(Policy policy, LocalDate day) {
        return new CharityRule(policy.on(day, CHARITY_TARGET, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are of another year than the rule
     * @throws ArithmeticException if a total is out of range, naming both operands
     */
    @Override
    public Assessment<Charity> assess(CharityFacts facts) {
        int year = provisions.day().getYear();
        Problems.of("charity")
                .require(facts.year() == year, "year", "must be " + year + ", of which the rule is,", facts.year())
                .refuse();
        if (raised == Raised.PLEDGED && facts.pledged().isEmpty()) {
            return Assessment.undetermined(this, facts, CharityTerms.PLEDGED);
        }
        Charity value = new CharityYear(facts, raised).value(target, funds, persons, mean);
        return Assessment.of(this, facts, value, findings(facts, value));
    }

    private List<Finding> findings(CharityFacts facts, Charity value) {
        String county = facts.county();
        List<Finding> findings = new ArrayList<>();
        if (!value.targetMissing().equals(Yuan.ZERO)) {
            findings.add(
                    new Finding(BELOW_TARGET, county, CHARITY_TARGET, target, value.raised(), value.targetMissing()));
        }
        if (value.due() == Truth.YES) {
            threeOnes(facts, value, findings);
        }
        return List.copyOf(findings);
    }

    private void threeOnes(CharityFacts facts, Charity value, List<Finding> findings) {
        String county = facts.county();
        if (!value.fundsMissing().equals(Yuan.ZERO)) {
            findings.add(new Finding(FUNDS_SHORT, county, CHARITY_FUNDS, funds, value.raised(), value.fundsMissing()));
        }
        Long few = value.personsMissing();
        if (few != null && few > 0) {
            int helped = facts.persons().getAsInt();
            findings.add(new Finding(PERSONS_SHORT, county, CHARITY_PERSONS, persons, helped, few));
        }
        MeanAssistance average = value.mean();
        if (average != null && !average.missing().equals(Yuan.ZERO)) {
            Yuan total = facts.assistance().orElseThrow();
            Yuan needed = total.plus(average.missing());
            findings.add(new Finding(MEAN_SHORT, county, CHARITY_MEAN, needed, total, average.missing()));
        }
    }

    @Override
    public List<Step> steps(CharityFacts facts, Charity value) {
        return CharityTerms.steps(provisions, facts, value);
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
