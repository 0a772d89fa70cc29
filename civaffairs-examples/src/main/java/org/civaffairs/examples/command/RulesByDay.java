package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.examples.facts.RuleEntry;

/** A rule for facts that have days of their own: looked up once for each day that comes. */
final class RulesByDay<F, T> {
    private final Function<LocalDate, Rule<F, T>> lookUp;
    private final Function<F, LocalDate> dayOf;
    private final Map<LocalDate, Rule<F, T>> rules = new HashMap<>();

    /** The rules of one policy; a rule for the day that was asked for is looked up at once, since facts cannot mend it. */
    RulesByDay(RuleEntry<F, T> entry, Policy policy, PolicyOptions when) {
        lookUp = day -> entry.under().apply(policy, day);
        dayOf = when.dayOf(entry);
        if (when.isOneDay(entry)) {
            rules.put(when.day(), when.onDay(lookUp));
        }
    }

    /** The rule for some facts; an error of the input if the policy does not speak for their day. */
    Rule<F, T> of(F facts) {
        return rules.computeIfAbsent(dayOf.apply(facts), day -> {
            try {
                return lookUp.apply(day);
            } catch (InvalidInputException e) {
                throw new IllegalArgumentException(e.getMessage() + PolicyOptions.HINT, e);
            }
        });
    }
}
