package org.civaffairs.core.conduct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/** How long each step of one clause may take, in minutes: what the rules of C-13 and C-108 have in common. */
record StepLimits(Citation clause, Map<DisasterStep, Integer> minutes) implements Serializable {
    static final Text MINUTES = Text.of("分钟", "minutes");
    static final Term LATE = Term.of("DISASTER_STEP_LATE", "灾情处置超过时限", "step of a disaster too late", MINUTES);
    static final Measure<StepLags> BY_LATE = new Measure<>(Term.of("late", "超时的环节", "steps too late"), StepLags::late);
    private static final Term TRIGGER = Term.of("trigger", "灾害类型", "what struck");
    private static final Term LAGS = Term.of("lags", "各环节历时", "lags");
    private static final int A_YEAR = 366 * 24 * 60;

    StepLimits {
        minutes = Collections.unmodifiableMap(new EnumMap<>(minutes));
    }

    /** The limit of a step, in minutes, up to a year: a clause that says "at once" gives none. */
    static Parameter<Integer> gap(String id, DisasterStep step, Citation clause) {
        Text name = step.label();
        Term term = Term.of(id, name.zh() + "时限", "limit: " + name.en(), MINUTES);
        return Parameter.gap(term, Domain.count(1, A_YEAR), clause);
    }

    static StepLimits of(Citation clause, Map<DisasterStep, Parameter<Integer>> limits, Provisions provisions) {
        Map<DisasterStep, Integer> minutes = new EnumMap<>(DisasterStep.class);
        limits.forEach((step, limit) -> minutes.put(step, provisions.value(limit)));
        return new StepLimits(clause, minutes);
    }

    /** What is known to be late is a finding whatever else is unknown. */
    Assessment<StepLags> assess(Rule<DisasterFacts, StepLags> rule, DisasterFacts facts) {
        List<StepLag> lags = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Term> unknown = new ArrayList<>();
        minutes.forEach((step, limit) -> {
            OptionalLong lag = facts.findLag(step);
            lags.add(lag(step, lag, limit));
            if (lag.isEmpty()) {
                unknown.add(step.term());
            } else if (lag.getAsLong() > limit) {
                findings.add(late(facts.place() + " " + step, limit, lag.getAsLong()));
            }
        });
        return findings.isEmpty() && !unknown.isEmpty()
                ? Assessment.undetermined(rule, facts, unknown)
                : Assessment.of(rule, facts, new StepLags(lags), List.copyOf(findings));
    }

    /** What struck, the limits, and how long each step took. */
    List<Step> steps(DisasterFacts facts, StepLags value, List<Provision<Integer>> limits) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(TRIGGER, facts.trigger()));
        limits.forEach(limit -> steps.add(Step.of(limit)));
        steps.add(Step.result(LAGS, value.lags(), clause));
        return List.copyOf(steps);
    }

    private static StepLag lag(DisasterStep step, OptionalLong lag, int limit) {
        return lag.isEmpty()
                ? new StepLag(step, null, Truth.UNKNOWN)
                : new StepLag(step, lag.getAsLong(), Truth.of(lag.getAsLong() <= limit));
    }

    private Finding late(String subject, int limit, long lag) {
        return new Finding(LATE, subject, clause, (long) limit, lag, lag - limit);
    }
}
