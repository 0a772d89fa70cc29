package org.civaffairs.examples.county;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Provision;

/** What the plan does not state, each provision once, and how many results rest on it. */
public final class AssumptionTally {
    private final Map<Provision<?>, Long> results = new LinkedHashMap<>();

    /**
     * Adds what every result of a rule rests on.
     *
     * @param year what the rule found
     */
    void add(RuleYear<?, ?> year) {
        year.cases().forEach(c -> add(c.assessment().assumptions(), 1));
    }

    /**
     * Adds what results rest on.
     *
     * @param assumptions the provisions
     * @param more how many results
     */
    void add(List<? extends Provision<?>> assumptions, long more) {
        assumptions.forEach(provision -> results.merge(provision, more, Long::sum));
    }

    /** {@return the provisions in the order in which they were first met, each with its number of results} */
    public Map<Provision<?>, Long> results() {
        return Collections.unmodifiableMap(results);
    }
}
