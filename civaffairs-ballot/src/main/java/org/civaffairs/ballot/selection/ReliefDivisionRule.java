package org.civaffairs.ballot.selection;

import static org.civaffairs.core.plan.YouCounty2010.TO_HOUSEHOLDS;
import static org.civaffairs.core.plan.YouCounty2010.TO_PERSONS;
import static org.civaffairs.core.rule.Term.YUAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;

/**
 * How a sum of relief money comes down to persons (C-88) and households (C-117), divided to the fen by votes, by heads or by
 * given weights. The plan demands that it does and does not say by what to divide, so the basis, floors and caps are facts: what
 * the panel resolved. Each share is its floor, its cap, or one common amount for each vote between them; the fen that rounding
 * leaves over go to the largest remainders.
 *
 * <p>For example, 100.00 by votes 5, 3, 2 with a cap of 40.00 for the first: 40.00 by the cap, 36.00 and 24.00 by quota. With
 * caps of 30.00 for each, 10.00 remain undistributed. A share that names a household and no person is a violation: the
 * household's total is not enough. A share of 0.00 breaks no duty.
 */
public final class ReliefDivisionRule implements Rule<ReliefDivisionFacts, ReliefDivision> {
    private static final long serialVersionUID = 1L;

    /** Which money must come down to persons: what the clause names, by default. */
    public static final Parameter<PersonDuty> PERSONS = Parameter.choice(
            Term.of("division.persons", "须分配到人的款项", "money to be divided to persons"),
            PersonDuty.NAMED_MONEY,
            TO_PERSONS,
            Text.of("计划只写明救灾款和救济款", "the plan names disaster and relief money and is silent on other money"));

    /** When money has come down to a household: when its share names one, by default. */
    public static final Parameter<HouseholdDuty> HOUSEHOLDS = Parameter.choice(
            Term.of("division.households", "落实到户的标准", "when money has reached a household"),
            HouseholdDuty.NAMED,
            TO_HOUSEHOLDS,
            Text.of(
                    "计划一处要求到人、一处要求到户，未说明到人是否即为到户",
                    "the plan says to persons here and to households there, not whether one is the other"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(PERSONS, HOUSEHOLDS);

    /** The finding of money that came down to no person. */
    public static final Term NOT_PERSONS = Term.of("NOT_TO_PERSONS", "未分配到人", "not divided to persons", YUAN);

    /** The finding of money that came down to no household. */
    public static final Term NOT_HOUSEHOLDS = Term.of("NOT_TO_HOUSEHOLDS", "未落实到户", "not brought to households", YUAN);

    private static final Term RULE = Term.of("relief-division", "救助资金分配", "division of relief money");
    private static final Term MATTER = Term.of("matter", "事项", "matter");
    private static final Term TOTAL = Term.of("total", "待分配资金", "money to divide", YUAN);
    private static final Term BASIS = Term.of("by", "分配依据", "divided by");
    private static final Term SHARES = Term.of("shares", "各份金额", "shares");
    private static final Term UNDISTRIBUTED = Term.of("undistributed", "未分配余额", "undistributed", YUAN);

    /** Compares policies by the money that nobody could take. */
    public static final Measure<ReliefDivision> BY_UNDISTRIBUTED =
            new Measure<>(UNDISTRIBUTED, division -> division.undistributed().fen());

    private final Provisions provisions;
    private final PersonDuty persons;
    private final HouseholdDuty households;

    private ReliefDivisionRule(Provisions provisions) {
        this.provisions = provisions;
        persons = provisions.value(PERSONS);
        households = provisions.value(HOUSEHOLDS);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ReliefDivisionRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @param day the day of the vote
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static ReliefDivisionRule under(Policy policy, LocalDate day) {
        return new ReliefDivisionRule(policy.on(day, TO_PERSONS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<ReliefDivision> assess(ReliefDivisionFacts facts) {
        provisions.requireDay(RULE, facts.day());
        ReliefDivision division = new Dividing(facts).division();
        return Assessment.of(this, facts, division, findings(facts, division));
    }

    private List<Finding> findings(ReliefDivisionFacts facts, ReliefDivision division) {
        List<Finding> personless = new ArrayList<>();
        List<Finding> houseless = new ArrayList<>();
        boolean toPersons = persons.covers(facts.matter());
        for (int i = 0; i < facts.shares().size(); i++) {
            Claim claim = facts.shares().get(i);
            Share share = division.shares().get(i);
            boolean isMoney = share.amount().compareTo(Yuan.ZERO) > 0;
            if (isMoney && toPersons && claim.person() == null) {
                personless.add(finding(NOT_PERSONS, TO_PERSONS, facts, share));
            }
            if (isMoney && !households.isMet(claim)) {
                houseless.add(finding(NOT_HOUSEHOLDS, TO_HOUSEHOLDS, facts, share));
            }
        }
        personless.addAll(houseless);
        return List.copyOf(personless);
    }

    private static Finding finding(Term code, Citation clause, ReliefDivisionFacts facts, Share share) {
        String subject = facts.subject() + " " + share.id();
        return new Finding(code, subject, clause, share.amount(), Yuan.ZERO, share.amount());
    }

    @Override
    public List<Step> steps(ReliefDivisionFacts facts, ReliefDivision value) {
        return List.of(
                Step.fact(MATTER, facts.matter()),
                Step.fact(TOTAL, facts.total()),
                Step.fact(BASIS, facts.by()),
                Step.of(provisions.get(PERSONS)),
                Step.of(provisions.get(HOUSEHOLDS)),
                Step.result(SHARES, value.shares(), TO_PERSONS),
                Step.result(UNDISTRIBUTED, value.undistributed(), TO_PERSONS));
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
