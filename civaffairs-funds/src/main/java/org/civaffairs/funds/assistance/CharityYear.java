package org.civaffairs.funds.assistance;

import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/** One year of a county's charity against its goals. */
final class CharityYear {
    private final CharityFacts facts;
    private final Yuan raised;

    /** What was pledged must be known if it counts. */
    CharityYear(CharityFacts facts, Raised reading) {
        this.facts = facts;
        raised = reading == Raised.RECEIVED
                ? facts.received()
                : facts.received().plus(facts.pledged().orElseThrow());
    }

    Charity value(Yuan target, Yuan funds, int persons, Yuan mean) {
        Yuan fundsMissing = missing(funds);
        Long personsMissing = personsMissing(persons);
        MeanAssistance average = average(mean);
        Yuan unallocated = facts.assistance().map(raised::minus).orElse(null);
        Truth reached = reached(fundsMissing, personsMissing, average);
        return new Charity(raised, missing(target), fundsMissing, personsMissing, average, unallocated, reached, due());
    }

    private Yuan missing(Yuan goal) {
        Yuan missing = goal.minus(raised);
        return missing.isNegative() ? Yuan.ZERO : missing;
    }

    private @Nullable Long personsMissing(int goal) {
        if (facts.persons().isEmpty()) {
            return null;
        }
        return Math.max(0L, (long) goal - facts.persons().getAsInt());
    }

    /** None over nobody, and none where people or money are unknown. */
    private @Nullable MeanAssistance average(Yuan goal) {
        int persons = facts.persons().orElse(0);
        if (persons == 0) {
            return null;
        }
        return facts.assistance()
                .map(total -> MeanAssistance.of(total, persons, goal))
                .orElse(null);
    }

    private static Truth reached(Yuan fundsMissing, @Nullable Long personsMissing, @Nullable MeanAssistance average) {
        Truth people = personsMissing == null ? Truth.UNKNOWN : Truth.of(personsMissing == 0);
        Truth enough =
                average == null ? Truth.UNKNOWN : Truth.of(average.missing().equals(Yuan.ZERO));
        return Truth.of(fundsMissing.equals(Yuan.ZERO)).and(people).and(enough);
    }

    private Truth due() {
        return facts.targetYear().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(facts.year() >= facts.targetYear().getAsInt());
    }
}
