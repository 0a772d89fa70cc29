package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.LAST;
import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.value.InvalidInputException;

/** Policies against a calendar in which every day has its value written down. Days are counted from the plan's last. */
class PolicyProperties {
    private static final int WINDOW = 12;

    /** An amendment for some days; without an end it lasts until the policy's last day. */
    record Change(int first, Optional<Integer> length, int value) {
        int last(int horizon) {
            return length.map(days -> first + days).orElse(horizon);
        }

        Reform reform() {
            LocalDate from = LAST.plusDays(first);
            return length.map(days ->
                            Reform.proposed("r").during(PEOPLE, from, LAST.plusDays(first + days), value, "memo"))
                    .orElseGet(() -> Reform.proposed("r").from(PEOPLE, from, value, "memo"));
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> first = Arbitraries.integers().between(-WINDOW, WINDOW);
        Arbitrary<Optional<Integer>> length =
                Arbitraries.integers().between(0, 8).optional(0.7);
        return Combinators.combine(first, length, Arbitraries.of(10_000, 9_999))
                .as(Change::new)
                .list()
                .ofMaxSize(5);
    }

    /** The oracle: a reform is taken if some day gets another value than it had, or one at all. */
    @Property
    void a_policy_says_what_a_calendar_says_and_takes_what_changes_it(
            @ForAll("changes") List<Change> changes, @ForAll @IntRange(max = 6) int extension) {
        Policy policy = Policy.planned().extendedTo(LAST.plusDays(extension), NO_NEWER);
        Map<Integer, Integer> calendar = new HashMap<>();
        for (int day = -WINDOW - 1; day <= extension; day++) {
            calendar.put(day, 10_000);
        }
        for (Change change : changes) {
            Map<Integer, Integer> changed = new HashMap<>(calendar);
            for (int day = change.first(); day <= change.last(extension); day++) {
                changed.put(day, change.value());
            }
            Optional<Policy> taken = with(policy, change.reform());
            assertEquals(!changed.equals(calendar), taken.isPresent(), change + " to " + calendar);
            policy = taken.orElse(policy);
            calendar = taken.isPresent() ? changed : calendar;
        }
        assertEquals(calendar, written(policy));
    }

    private static Optional<Policy> with(Policy policy, Reform reform) {
        try {
            return Optional.of(policy.with(reform));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    private static Map<Integer, Integer> written(Policy policy) {
        Map<Integer, Integer> calendar = new HashMap<>();
        for (int day = -WINDOW - 1; day <= 2 * WINDOW; day++) {
            int at = day;
            policy.find(LAST.plusDays(day), PEOPLE).ifPresent(said -> calendar.put(at, said.value()));
        }
        return calendar;
    }
}
