package org.civaffairs.core.target;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Source;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Problems;

/**
 * The targets of one kind with what a policy says about them on one day: all that the rules of amounts, coverages and
 * deadlines have in common, since a rule has no base class.
 */
final class Goals implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Term rule;
    private final Provisions provisions;

    @SuppressWarnings("serial")
    private final Map<String, Goal> byId;

    /** A target on one day, within the period in which it is to be reached. */
    record Goal(Duty duty, Provision<?> provision, Unit unit, boolean always, int parts, LocalDate from, LocalDate to)
            implements Serializable {
        /** Where it stands if it is not reached, with all known through the end of a day. */
        Status notReached(LocalDate through) {
            return through.isBefore(to) && !always ? Status.OPEN : Status.missed(clause().force());
        }

        /** A number of another period is no number of this one. */
        void checkThrough(Problems problems, LocalDate through) {
            problems.require(
                    !through.isBefore(from), "through", "must not be before " + from + ", where it begins,", through);
        }

        /** Whether what is known through the end of a day may hold what came after the last day of a task, too late to count. */
        boolean isTooLate(LocalDate through) {
            return through.isAfter(to) && !always;
        }

        /** The clause that sets it. */
        Citation clause() {
            return duty.citation();
        }

        /** The finding of a target that was missed; the subject says whose duty is not done, and which. */
        Finding finding(Term code, String whose, Object expected, Object actual, Object difference) {
            return new Finding(code, whose + " " + duty.id(), clause(), expected, actual, difference);
        }
    }

    private Goals(Term rule, Provisions provisions, Map<String, Goal> byId) {
        this.rule = rule;
        this.provisions = provisions;
        this.byId = byId;
    }

    static Goals on(Term rule, Policy policy, LocalDate day, List<? extends Target<?>> targets, Target.Kind kind) {
        Problems problems = Problems.of("targets");
        for (Target<?> target : targets) {
            problems.require(target.kind() == kind, target.duty().id(), "must be of kind " + kind, target.kind());
        }
        problems.refuse();
        Provisions provisions = policy.on(day, parameters(targets));
        Map<String, Goal> byId = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Target<?> target = targets.get(i);
            Goal twice =
                    byId.put(target.duty().id(), goal(target, provisions.all().get(i), day));
            problems.require(twice == null, target.duty().id(), "must not be given twice");
        }
        problems.refuse();
        return new Goals(rule, provisions, byId);
    }

    static List<Parameter<?>> parameters(List<? extends Target<?>> targets) {
        List<Parameter<?>> parameters = new ArrayList<>();
        targets.forEach(target -> parameters.add(target.goal()));
        return List.copyOf(parameters);
    }

    /** Within the period of the plan, or the calendar year where the plan is assumed to go on. */
    private static Goal goal(Target<?> target, Provision<?> provision, LocalDate day) {
        Source source = target.goal().citation().source();
        boolean planned = !day.isAfter(source.to());
        LocalDate from = planned ? source.from() : day.withDayOfYear(1);
        LocalDate to = planned ? source.to() : day.withDayOfYear(day.lengthOfYear());
        return new Goal(target.duty(), provision, target.unit(), target.isAlways(), target.parts(), from, to);
    }

    Provisions provisions() {
        return provisions;
    }

    /** The target of an id; refuses any other. */
    Goal of(String id) {
        Goal goal = byId.get(id);
        if (goal == null) {
            throw new InvalidInputException(
                    rule.id(),
                    Problems.of(rule.id())
                            .add("target", "must be one of " + byId.keySet(), id)
                            .found());
        }
        return goal;
    }

    /** What the target of an id is about; refuses any other. */
    Duty duty(String id) {
        return of(id).duty();
    }

    /** One target alone, so that an assessment lists its own assumptions and no other target's. */
    Goals only(Goal goal) {
        return new Goals(
                rule,
                new Provisions(provisions.day(), provisions.reforms(), List.of(goal.provision())),
                Map.of(goal.duty().id(), goal));
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return rule + " " + provisions.all();
    }
}
