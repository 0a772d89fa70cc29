package org.civaffairs.core.target;

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

/**
 * Whether something was done by its last day, that day included (C-19, C-67, C-68, C-73, or a deadline of the caller's).
 * Done in time is ACHIEVED; not done is OPEN through the last day and missed after it, as is what was done too late.
 *
 * <p>For example, the funeral hall's main structure is due by 2010-09-30: done on 2010-10-05 it is 5 days late, done on
 * 2010-09-30 it is on time.
 */
public final class DeadlineRule implements Rule<DeadlineFacts, Timing> {
    private static final long serialVersionUID = 1L;

    /** All parameters of this rule: the last day of each target. */
    public static final List<Parameter<?>> PARAMETERS = Goals.parameters(YouCounty2010Targets.DEADLINES);

    private static final Text OF_DAYS = Text.of("天", "days");

    /** The finding of a deadline that was missed; expected and actual are days, the difference counts them. */
    public static final Term MISSED = Term.of("DEADLINE_MISSED", "逾期（相差天数）", "deadline missed (difference in days)");

    private static final Term RULE = Term.of("deadline", "期限", "deadline");
    private static final Term TARGET = Term.of("target", "任务名称", "task");
    private static final Term AS_OF = Term.of("asOf", "截至", "as of");
    private static final Term DONE = Term.of("done", "已完成", "done");
    private static final Term DONE_ON = Term.of("doneOn", "完成日期", "done on");
    private static final Term STATE = Term.of("state", "期限状态", "state");
    private static final Term DAYS_LATE = Term.of("daysLate", "逾期天数", "late", OF_DAYS);
    private static final Term STATUS = Term.of("status", "结论", "status");

    /** Compares policies by the days late. */
    public static final Measure<Timing> BY_DAYS_LATE = new Measure<>(DAYS_LATE, Timing::daysLate);

    /** Counts the deadlines that were missed. */
    public static final Measure<Timing> BY_MISSED =
            new Measure<>(MISSED, value -> value.status().isMissed() ? 1 : 0);

    private final Goals goals;

    private DeadlineRule(Goals goals) {
        this.goals = goals;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static DeadlineRule inForceOn(LocalDate day) {
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
    public static DeadlineRule under(Policy policy, LocalDate day) {
        return of(policy, day, YouCounty2010Targets.DEADLINES);
    }

    /**
     * The rule for deadlines of the caller's.
     *
     * @param policy the policy
     * @param day the day
     * @param targets the targets, of kind DEADLINE, none twice
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if a target is of another kind or given twice, or the policy does
     *     not know its day
     */
    public static DeadlineRule of(Policy policy, LocalDate day, List<? extends Target<?>> targets) {
        return new DeadlineRule(Goals.on(RULE, policy, day, targets, Target.Kind.DEADLINE));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /** {@return what facts are about; the id must be one of this rule's} */
    Duty duty(DeadlineFacts facts) {
        return goals.duty(facts.target());
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the target is unknown
     */
    @Override
    public Assessment<Timing> assess(DeadlineFacts facts) {
        Goals.Goal goal = goals.of(facts.target());
        DeadlineRule own = new DeadlineRule(goals.only(goal));
        Deadline deadline = (Deadline) goal.provision().value();
        return switch (facts.done()) {
            case UNKNOWN -> Assessment.undetermined(own, facts, DONE);
            case NO -> own.decide(facts, goal, deadline.notDoneOn(facts.asOf()), facts.asOf());
            case YES -> own.done(facts, goal, deadline);
        };
    }

    /** Known to be done before the last day is over, it is on time whatever the day. */
    private Assessment<Timing> done(DeadlineFacts facts, Goals.Goal goal, Deadline deadline) {
        LocalDate day = facts.doneOn().orElse(facts.asOf());
        boolean known = facts.doneOn().isPresent() || deadline.doneOn(day) == DeadlineState.ON_TIME;
        return known ? decide(facts, goal, deadline.doneOn(day), day) : Assessment.undetermined(this, facts, DONE_ON);
    }

    private Assessment<Timing> decide(DeadlineFacts facts, Goals.Goal goal, DeadlineState state, LocalDate day) {
        Deadline deadline = (Deadline) goal.provision().value();
        Status status = status(state, goal.clause());
        Timing value = new Timing(status, state, deadline.daysLate(day));
        List<Finding> findings = status.isMissed()
                ? List.of(goal.finding(MISSED, facts.subject(), deadline.lastDay(), day, value.daysLate()))
                : List.of();
        return Assessment.of(this, facts, value, findings);
    }

    private static Status status(DeadlineState state, Citation clause) {
        return switch (state) {
            case ON_TIME -> Status.ACHIEVED;
            case OPEN -> Status.OPEN;
            case LATE, OVERDUE -> Status.missed(clause.force());
        };
    }

    @Override
    public List<Step> steps(DeadlineFacts facts, Timing value) {
        Goals.Goal goal = goals.of(facts.target());
        Citation clause = goal.clause();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(TARGET, facts.target()));
        steps.add(Step.of(goal.provision()));
        steps.add(Step.fact(AS_OF, facts.asOf()));
        steps.add(Step.fact(DONE, facts.done()));
        facts.doneOn().ifPresent(day -> steps.add(Step.fact(DONE_ON, day)));
        steps.add(Step.result(STATE, value.state(), clause));
        steps.add(Step.result(DAYS_LATE, value.daysLate(), clause));
        steps.add(Step.result(STATUS, value.status(), clause));
        return List.copyOf(steps);
    }

    @Override
    public Provisions provisions() {
        return goals.provisions();
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return goals.toString();
    }
}
