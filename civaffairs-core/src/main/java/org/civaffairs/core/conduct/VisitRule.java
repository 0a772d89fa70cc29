package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.FIELD_TRIPS;
import static org.civaffairs.core.plan.YouCounty2010.HOUSEHOLD_VISITS;
import static org.civaffairs.core.plan.YouCounty2010.STAFF_CLASSES;
import static org.civaffairs.core.plan.YouCounty2010.VISITS_RECORDED;

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
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Text;

/**
 * Whether a cadre of the county's bureau went to the field and visited households often enough (C-103, C-104), and is
 * linked to a township (C-102). Township staff are another class with another duty (C-138), see
 * {@link TownshipVisitRule}. Each calendar month stands by itself: nothing is carried over. What is known to be missing is a
 * finding whatever else is unknown; months that hang on visits of unknown record are left out, and where nothing is known to
 * be missing the case is undetermined.
 *
 * <p>For example, visits on 2, 2 and 19 March are two distinct days, which is enough; 22 visits to 19 households are 1
 * household short.
 */
public final class VisitRule implements Rule<VisitFacts, Visits> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TRIPS = 31;
    private static final int MOST_HOUSEHOLDS = 100_000;

    /** Field trips due in a calendar month, 1 to 31; 两次以上 includes two (G-01). */
    public static final Parameter<Integer> TRIPS = Parameter.count(
            Term.of("conduct.visits.trips", "每月下乡次数", "field trips a month", VisitTerms.TIMES),
            2,
            1,
            MOST_TRIPS,
            FIELD_TRIPS);

    /** What counts as a field trip. */
    public static final Parameter<TripReading> TRIP_READING = Parameter.choice(
            Term.of("conduct.visits.trip-reading", "下乡一次的认定", "what counts as a field trip"),
            TripReading.DISTINCT_DAYS,
            FIELD_TRIPS,
            Text.of("“次”可指日期，也可指行程", "a time can be a day in the field or a journey of several days"));

    /** Distinct households due, 1 to 100,000; 20户以上 includes twenty (G-01). */
    public static final Parameter<Integer> HOUSEHOLDS = Parameter.count(
            Term.of("conduct.visits.households", "走访农户数", "households to visit", VisitTerms.HOUSEHOLDS),
            20,
            1,
            MOST_HOUSEHOLDS,
            HOUSEHOLD_VISITS);

    /** For what the households are counted. */
    public static final Parameter<HouseholdPeriod> HOUSEHOLD_PERIOD = Parameter.choice(
            Term.of("conduct.visits.household-period", "走访农户的计算期间", "what households are counted for"),
            HouseholdPeriod.PER_MONTH,
            HOUSEHOLD_VISITS,
            Text.of("“20户以上”未写明按月、按次或按年", "the plan does not say whether 20 are due a month, a trip or a year"));

    /** What is due for a month of which the cadre served only a part. */
    public static final Parameter<PartMonth> PART_MONTH = Parameter.choice(
            Term.of("conduct.visits.part-month", "到岗、离岗当月的要求", "month of joining or leaving"),
            PartMonth.EXCUSED,
            FIELD_TRIPS,
            Text.of("计划未规定到岗、离岗当月如何要求", "the plan does not say what is due for a part of a month"));

    /** Whose visits must be on record to count. */
    public static final Parameter<RecordScope> RECORDS = Parameter.choice(
            Term.of("conduct.visits.records", "“记录在案”的适用对象", "whose visits must be on record"),
            RecordScope.TOWNSHIP_ONLY,
            VISITS_RECORDED,
            Text.of("“并记录在案”写在乡镇工作人员一句中", "the words stand in the clause of township staff"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS =
            List.of(TRIPS, TRIP_READING, HOUSEHOLDS, HOUSEHOLD_PERIOD, PART_MONTH, RECORDS);

    /** The finding of a cadre who is linked to no township (C-102). */
    public static final Term NOT_LINKED = VisitFindings.NOT_LINKED;

    /** The finding of a month with too few field trips (C-103). */
    public static final Term TOO_FEW_TRIPS = VisitFindings.TOO_FEW_TRIPS;

    /** The finding of a month or a year with too few households (C-104). */
    public static final Term TOO_FEW_HOUSEHOLDS = VisitFindings.TOO_FEW_HOUSEHOLDS;

    /** The finding of visits that are not on record though they must be (C-106). */
    public static final Term UNRECORDED_VISITS = VisitTerms.UNRECORDED_VISITS;

    private static final Text OF_MONTHS = Text.of("个月", "months");
    private static final Term RULE = Term.of("visits", "机关干部下乡走访", "visits of bureau cadres");
    private static final Term TOWNSHIPS = Term.of("townships", "联系乡镇", "townships linked");
    private static final Term TRIP = Term.of("trip", "每次走访所属行程", "the trip of each visit");
    private static final Term MONTHS = Term.of("months", "各月下乡走访", "months");
    private static final Term DISTINCT =
            Term.of("households", "期内走访户数（去重）", "distinct households in all months", VisitTerms.HOUSEHOLDS);
    private static final Term YEAR_DUE =
            Term.of("householdsDue", "全年应走访户数", "households due in the year", VisitTerms.HOUSEHOLDS);
    private static final Term YEAR_MISSING =
            Term.of("householdsMissing", "全年差额", "households missing in the year", VisitTerms.HOUSEHOLDS);

    private static final Term UNDECIDED =
            Term.of("undecided", "不能认定的月份和年度", "months, and the year, that cannot be decided");

    /** Compares by the months that fell short. */
    public static final Measure<Visits> BY_MONTHS_SHORT = new Measure<>(
            Term.of("monthsShort", "未达标月份", "months short", OF_MONTHS),
            value -> value.monthsShort().size());

    /** Compares by the distinct households. */
    public static final Measure<Visits> BY_HOUSEHOLDS = new Measure<>(DISTINCT, Visits::households);

    private final Provisions provisions;
    private final VisitDuties duties;
    private final TripReading tripReading;
    private final boolean mustBeRecorded;

    private VisitRule(Provisions provisions) {
        this.provisions = provisions;
        duties = VisitDuties.of(provisions);
        tripReading = provisions.value(TRIP_READING);
        mustBeRecorded = provisions.value(RECORDS) == RecordScope.BOTH;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static VisitRule inForceOn(LocalDate day) {
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
    public static VisitRule under(Policy policy, LocalDate day) {
        return new VisitRule(policy.on(day, FIELD_TRIPS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are of another year than the rule
     */
    @Override
    public Assessment<Visits> assess(VisitFacts facts) {
        requireYear(facts.first().getYear());
        if (tripReading == TripReading.TRIPS && facts.visits().stream().anyMatch(visit -> visit.trip() == null)) {
            return Assessment.undetermined(this, facts, TRIP);
        }
        VisitBounds bounds = new VisitBounds(facts.visits(), tripReading, mustBeRecorded);
        List<Term> unknown = new ArrayList<>();
        Visits value = duties.judge(facts, bounds, unknown);
        List<Finding> findings = VisitFindings.of(facts, value, duties);
        return findings.isEmpty() && !unknown.isEmpty()
                ? Assessment.undetermined(this, facts, unknown)
                : Assessment.of(this, facts, value, findings);
    }

    private void requireYear(int given) {
        int year = provisions.day().getYear();
        Problems.of("visits")
                .require(given == year, "first", "must be in " + year + ", of which the rule is,", given)
                .refuse();
    }

    @Override
    public List<Step> steps(VisitFacts facts, Visits value) {
        return List.of(
                Step.fact(TOWNSHIPS, facts.townships()),
                Step.of(provisions.get(RECORDS)),
                Step.result(VisitTerms.COUNTED, value.counted(), STAFF_CLASSES),
                Step.result(VisitTerms.UNRECORDED, value.unrecorded(), VISITS_RECORDED),
                Step.of(provisions.get(TRIPS)),
                Step.of(provisions.get(TRIP_READING)),
                Step.of(provisions.get(HOUSEHOLDS)),
                Step.of(provisions.get(HOUSEHOLD_PERIOD)),
                Step.of(provisions.get(PART_MONTH)),
                Step.result(MONTHS, value.months(), FIELD_TRIPS),
                Step.result(DISTINCT, value.households(), HOUSEHOLD_VISITS),
                Step.result(YEAR_DUE, value.householdsDue(), HOUSEHOLD_VISITS),
                Step.result(YEAR_MISSING, value.householdsMissing(), HOUSEHOLD_VISITS),
                Step.result(UNDECIDED, value.undecided(), FIELD_TRIPS));
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
