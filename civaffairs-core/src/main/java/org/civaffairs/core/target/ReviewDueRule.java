package org.civaffairs.core.target;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.civaffairs.core.plan.YouCounty2010.DYNAMIC_MANAGEMENT;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * When a case of the allowance is to be reviewed again (C-04). How often is open: nothing is assumed, a policy must say it. The
 * day is found on the calendar, and is the month's last day where that month has no such day.
 *
 * <p>For example, every six months (P6M), last reviewed on 2010-01-10: due on 2010-07-10, and a day overdue on 2010-07-11.
 */
public final class ReviewDueRule implements Rule<ReviewDueFacts, ReviewDue> {
    private static final long serialVersionUID = 1L;

    /** How long after a review the next is due; the plan does not say. */
    public static final Parameter<Period> INTERVAL = Parameter.gap(
            Term.of("target.review-interval", "低保复核间隔", "interval between reviews"),
            Domain.period(),
            DYNAMIC_MANAGEMENT);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(INTERVAL);

    /** The finding of a review that is overdue; expected and actual are days, the difference counts them. */
    public static final Term OVERDUE = Term.of("REVIEW_OVERDUE", "逾期未复核（相差天数）", "review overdue (difference in days)");

    private static final Term RULE = Term.of("review-due", "低保动态复核", "review of the allowance");
    private static final Term LAST_REVIEW = Term.of("lastReview", "上次复核", "last review");
    private static final Term AS_OF = Term.of("asOf", "截至", "as of");
    private static final Term DUE_ON = Term.of("dueOn", "应复核日期", "due on");
    private static final Term DAYS_OVERDUE = Term.of("daysOverdue", "逾期天数", "overdue", Text.of("天", "days"));

    /** Compares policies by the days overdue. */
    public static final Measure<ReviewDue> BY_DAYS_OVERDUE = new Measure<>(DAYS_OVERDUE, ReviewDue::daysOverdue);

    private final Provisions provisions;
    private final Period interval;

    private ReviewDueRule(Provisions provisions) {
        this.provisions = provisions;
        interval = provisions.value(INTERVAL);
    }

    /**
     * The rule as planned, which is an error on every day: the plan does not say how often.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static ReviewDueRule inForceOn(LocalDate day) {
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
    public static ReviewDueRule under(Policy policy, LocalDate day) {
        return new ReviewDueRule(policy.on(day, DYNAMIC_MANAGEMENT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Decides.
     *
     * @throws java.time.DateTimeException if the next review is after the end of the calendar
     */
    @Override
    public Assessment<ReviewDue> assess(ReviewDueFacts facts) {
        LocalDate dueOn = facts.lastReview().plus(interval);
        long days = Math.max(0, DAYS.between(dueOn, facts.asOf()));
        List<Finding> findings = days == 0
                ? List.of()
                : List.of(new Finding(OVERDUE, facts.subject(), DYNAMIC_MANAGEMENT, dueOn, facts.asOf(), days));
        return Assessment.of(this, facts, new ReviewDue(dueOn, days), findings);
    }

    @Override
    public List<Step> steps(ReviewDueFacts facts, ReviewDue value) {
        return List.of(
                Step.fact(LAST_REVIEW, facts.lastReview()),
                Step.of(provisions.get(INTERVAL)),
                Step.result(DUE_ON, value.dueOn(), DYNAMIC_MANAGEMENT),
                Step.fact(AS_OF, facts.asOf()),
                Step.result(DAYS_OVERDUE, value.daysOverdue(), DYNAMIC_MANAGEMENT));
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
