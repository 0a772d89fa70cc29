package org.civaffairs.funds.oversight;

import static org.civaffairs.core.plan.YouCounty2010.TRACKING;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.evidence.DaysOnRecord;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * Whether special funds were tracked all the year round (常年性, C-125), month by month. The plan does not say how often:
 * the least number of days with a check in each month is a gap, which a reform fills or {@link #onceAMonth} by name. Only
 * months that are over are judged.
 *
 * <p>For example, with one check a month, checks in all months of 2010 but August cover 11 of 12.
 */
public final class TrackingRule implements Rule<TrackingFacts, CoveredMonths> {
    private static final long serialVersionUID = 1L;

    private static final Text OF_MONTHS = Text.of("个月", "months");
    private static final Text OF_DAYS = Text.of("天", "days");
    private static final int MOST = 28;

    /** On how many days of each month there must be a check, 1 to 28; the plan does not say. */
    public static final Parameter<Integer> PER_MONTH = Parameter.gap(
            Term.of("funds.tracking.per-month", "每月跟踪检查天数", "checks in each month", OF_DAYS),
            Domain.count(1, MOST),
            TRACKING);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(PER_MONTH);

    /** The finding of a month with too few checks. */
    public static final Term MISSED =
            Term.of("TRACKING_MONTH_MISSED", "当月未跟踪检查", "month without enough checks", OF_DAYS);

    private static final Term RULE = Term.of("tracking-checks", "专项资金跟踪检查", "tracking of special funds");
    private static final Term MONTHS = Term.of("months", "已过月份", "months that are over", OF_MONTHS);
    private static final Term COVERED = Term.of("covered", "已检查月份", "months covered", OF_MONTHS);
    private static final Term MISSED_MONTHS = Term.of("missed", "未检查月份", "months missed");

    /** Compares policies by the months covered. */
    public static final Measure<CoveredMonths> BY_COVERED = new Measure<>(COVERED, CoveredMonths::covered);

    /** Compares policies by the months missed. */
    public static final Measure<CoveredMonths> BY_MISSED =
            new Measure<>(MISSED_MONTHS, value -> value.missed().size());

    private final Provisions provisions;
    private final int perMonth;

    private TrackingRule(Provisions provisions) {
        this.provisions = provisions;
        perMonth = provisions.value(PER_MONTH);
    }

    /** {@return a preset for the plan's year: a check in each month is enough; nobody has said so, it is ASSUMED} */
    public static Reform onceAMonth() {
        return Reform.preset("once-a-month")
                .assumed(
                        PER_MONTH,
                        YouCounty2010.SOURCE.from(),
                        YouCounty2010.SOURCE.to(),
                        1,
                        Text.of(
                                "“常年性”未定次数，假定每月至少一次",
                                "\"all the year round\" gives no number; once a month is assumed"));
    }

    /**
     * The rule as planned, which is an error on every day: the plan does not say how often.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static TrackingRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy a policy that says how often, such as {@code Policy.planned().with(TrackingRule.onceAMonth())}
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves it open on that day
     */
    public static TrackingRule under(Policy policy, LocalDate day) {
        return new TrackingRule(policy.on(day, TRACKING, PARAMETERS));
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
    public Assessment<CoveredMonths> assess(TrackingFacts facts) {
        DaysOnRecord checks = DaysOnRecord.of(RULE, provisions, facts.checks(), facts.through());
        List<Finding> findings = checks.findings(MISSED, facts.county(), TRACKING, perMonth);
        return Assessment.of(this, facts, checks.months(perMonth), findings);
    }

    @Override
    public List<Step> steps(TrackingFacts facts, CoveredMonths value) {
        return List.of(
                Step.of(provisions.get(PER_MONTH)),
                Step.result(MONTHS, value.months(), TRACKING),
                Step.result(COVERED, value.covered(), TRACKING),
                Step.result(MISSED_MONTHS, value.missed(), TRACKING));
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
