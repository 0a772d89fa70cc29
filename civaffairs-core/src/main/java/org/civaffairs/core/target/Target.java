package org.civaffairs.core.target;

import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;

/**
 * A duty that is measured against one number of its clause: how much, how many of all, or until when. The number is a
 * {@link Parameter}, so that a policy gives it its value, and a reform another. Targets are static constants, as their
 * parameters are, and are never serialised. A caller's own target is made alike, of a parameter with the caller's own
 * citation.
 *
 * <p>For example, {@code Target.count("medical-assistance", PERSONS_HELPED, Unit.PERSONS, owner)}.
 *
 * @param <T> Integer or {@link Yuan} for an amount, {@link Threshold} for a coverage, {@link Deadline} for a deadline
 */
public final class Target<T> {
    private final Kind kind;
    private final Duty duty;
    private final Parameter<T> goal;
    private final Unit unit;
    private final boolean always;
    private final int parts;

    /** How a target is measured, and so by which rule. */
    public enum Kind implements Text.Labelled {
        /** So much or more in the year, by {@link TargetRule}. */
        AMOUNT("数量", "amount"),
        /** So large a part of all, by {@link CoverageRule}. */
        COVERAGE("覆盖", "coverage"),
        /** Until a day, by {@link DeadlineRule}. */
        DEADLINE("期限", "deadline");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Text label() {
            return Text.of(zh, en);
        }
    }

    private Target(Kind kind, Duty duty, Parameter<T> goal, Unit unit, boolean always, int parts) {
        this.kind = kind;
        this.duty = duty;
        this.goal = goal;
        this.unit = unit;
        this.always = always;
        this.parts = parts;
    }

    private static <T> Target<T> of(Kind kind, String id, Parameter<T> goal, Unit unit, Owner owner) {
        Duty duty = new Duty(id, goal.term().name(), goal.citation(), owner);
        return new Target<>(kind, duty, goal, unit, false, 0);
    }

    /** Money is counted in fen, so that a bare number would be a hundredth of what was meant. */
    private static void requireNoMoney(Unit unit) {
        Problems.of("target")
                .require(unit != Unit.YUAN, "unit", "must not be YUAN here, make a target of money by Target.amount")
                .refuse();
    }

    /**
     * A number of things to be reached by the end of the period.
     *
     * @param id its name in facts
     * @param goal how many, with its name and its clause
     * @param unit what is counted, not money
     * @param owner where it belongs
     * @return the target
     * @throws org.civaffairs.core.value.InvalidInputException if the unit is money
     */
    public static Target<Integer> count(String id, Parameter<Integer> goal, Unit unit, Owner owner) {
        requireNoMoney(unit);
        return of(Kind.AMOUNT, id, goal, unit, owner);
    }

    /**
     * An amount of money to be reached by the end of the period.
     *
     * @param id its name in facts
     * @param goal how much, with its name and its clause
     * @param owner where it belongs
     * @return the target
     */
    public static Target<Yuan> amount(String id, Parameter<Yuan> goal, Owner owner) {
        return of(Kind.AMOUNT, id, goal, Unit.YUAN, owner);
    }

    /**
     * A part of all to be reached by the end of the period.
     *
     * @param id its name in facts
     * @param goal which part, with its name and its clause
     * @param unit what is counted, not money
     * @param owner where it belongs
     * @return the target
     * @throws org.civaffairs.core.value.InvalidInputException if the unit is money
     */
    public static Target<Threshold> coverage(String id, Parameter<Threshold> goal, Unit unit, Owner owner) {
        requireNoMoney(unit);
        return of(Kind.COVERAGE, id, goal, unit, owner);
    }

    /**
     * Something to be done by a day.
     *
     * @param id its name in facts
     * @param goal until when, with its name and its clause
     * @param owner where it belongs
     * @return the target
     */
    public static Target<Deadline> deadline(String id, Parameter<Deadline> goal, Owner owner) {
        return of(Kind.DEADLINE, id, goal, Unit.EVENTS, owner);
    }

    /** {@return the same target, which must hold on every day and not only in the end: it is never open} */
    public Target<T> always() {
        return new Target<>(kind, duty, goal, unit, true, parts);
    }

    /**
     * The same target of a list whose length the clause states.
     *
     * @param number how many there are, 1 or more
     * @return the target, which refuses facts about more or fewer
     */
    public Target<T> ofAll(int number) {
        return new Target<>(kind, duty, goal, unit, always, number);
    }

    /** {@return how it is measured} */
    public Kind kind() {
        return kind;
    }

    /** {@return what is to be done} */
    public Duty duty() {
        return duty;
    }

    /** {@return its number, of which policies know the value} */
    public Parameter<T> goal() {
        return goal;
    }

    /** {@return what it counts; events for a deadline} */
    public Unit unit() {
        return unit;
    }

    /** Whether it must hold on every day. */
    boolean isAlways() {
        return always;
    }

    /** How many there are by the clause, or 0 if it does not say. */
    int parts() {
        return parts;
    }

    /** {@return its duty and its number} */
    @Override
    public String toString() {
        return duty + ": " + goal;
    }
}
