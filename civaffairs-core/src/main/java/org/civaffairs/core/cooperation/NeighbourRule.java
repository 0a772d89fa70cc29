package org.civaffairs.core.cooperation;

import static org.civaffairs.core.plan.YouCounty2010.NEIGHBOURS;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
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
 * The visits exchanged with neighbouring counties and cities, counted by neighbour and direction (积极与周边县市互访交流,
 * C-145). The plan says neither with whom nor how often, so this counts and judges nothing.
 *
 * <p>For example, one visit paid to and two received from 茶陵县 are 1 and 2.
 */
public final class NeighbourRule implements Rule<NeighbourFacts, Neighbours> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Text TIMES = Text.of("次", "times");
    private static final Term RULE = Term.of("neighbour-visits", "周边县市互访", "visits with neighbours");
    private static final Term PAID = Term.of("paid", "出访", "visits paid", TIMES);
    private static final Term RECEIVED = Term.of("received", "来访", "visits received", TIMES);
    private static final Term BY_NEIGHBOUR = Term.of("neighbours", "分县市", "by neighbour");

    /** Compares by the visits paid. */
    public static final Measure<Neighbours> BY_PAID = new Measure<>(PAID, Neighbours::paid);

    /** Compares by the visits received. */
    public static final Measure<Neighbours> BY_RECEIVED = new Measure<>(RECEIVED, Neighbours::received);

    private final Provisions provisions;

    private NeighbourRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static NeighbourRule inForceOn(LocalDate day) {
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
    public static NeighbourRule under(Policy policy, LocalDate day) {
        return new NeighbourRule(policy.on(day, NEIGHBOURS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Counts.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if a visit is of another year than the rule; all are reported
     */
    @Override
    public Assessment<Neighbours> assess(NeighbourFacts facts) {
        requireYear(facts.visits());
        List<NeighbourVisit> visits = facts.visits();
        List<NeighbourCount> counts = visits.stream()
                .map(NeighbourVisit::neighbour)
                .distinct()
                .map(neighbour -> count(neighbour, visits))
                .toList();
        long received = visits.stream().filter(NeighbourVisit::received).count();
        return Assessment.of(this, facts, new Neighbours(visits.size() - received, received, counts), List.of());
    }

    private void requireYear(List<NeighbourVisit> visits) {
        int year = provisions.day().getYear();
        Problems problems = Problems.of(RULE.id());
        for (int i = 0; i < visits.size(); i++) {
            LocalDate day = visits.get(i).day();
            problems.require(
                    day.getYear() == year,
                    "visits[" + i + "].day",
                    "must be in " + year + ", of which the rule is,",
                    day);
        }
        problems.refuse();
    }

    private static NeighbourCount count(String neighbour, List<NeighbourVisit> visits) {
        List<NeighbourVisit> with = visits.stream()
                .filter(visit -> visit.neighbour().equals(neighbour))
                .toList();
        long received = with.stream().filter(NeighbourVisit::received).count();
        return new NeighbourCount(neighbour, with.size() - received, received);
    }

    @Override
    public List<Step> steps(NeighbourFacts facts, Neighbours value) {
        return List.of(
                Step.result(PAID, value.paid(), NEIGHBOURS),
                Step.result(RECEIVED, value.received(), NEIGHBOURS),
                Step.result(BY_NEIGHBOUR, value.neighbours(), NEIGHBOURS));
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
