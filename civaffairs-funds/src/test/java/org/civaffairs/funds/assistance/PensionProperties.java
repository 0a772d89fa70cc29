package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.OUYANG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.value.Yuan;

/** The oracle walks through the days and asks on each whether the money is there. */
class PensionProperties {
    private static final PensionRule RULE = PensionRule.inForceOn(People.DAY);
    private static final LocalDate DUE_ON = LocalDate.of(2010, 6, 10);

    @Property
    void late_are_the_days_after_the_due_day_on_which_something_was_missing(
            @ForAll @LongRange(min = 1, max = 100_000) long due,
            @ForAll @IntRange(min = -2, max = 2) int nudge,
            @ForAll @IntRange(min = -3, max = 40) int paidAfter,
            @ForAll @IntRange(max = 20) int knownAfter) {
        long paid = Math.max(1, due + nudge);
        LocalDate paidOn = DUE_ON.plusDays(paidAfter);
        LocalDate asOf = paidOn.plusDays(knownAfter);
        PensionFacts.Builder facts = PensionFacts.builder();
        facts.township("乡").person(OUYANG).due(Yuan.ofFen(due)).dueOn(DUE_ON);
        facts.paid(Yuan.ofFen(paid)).paidOn(paidOn).asOf(asOf);
        Assessment<Pension> assessment = RULE.assess(facts.build());
        long late = 0;
        for (LocalDate day = DUE_ON; day.isBefore(asOf); day = day.plusDays(1)) {
            boolean complete = paid >= due && !day.isBefore(paidOn);
            late += complete ? 0 : 1;
        }
        assertEquals(late, assessment.value().daysLate());
        long overdue = asOf.isAfter(DUE_ON) && paid < due ? due - paid : 0;
        assertEquals(overdue, assessment.value().arrears().fen());
        assertEquals(
                (late > 0 ? 1 : 0) + (overdue > 0 ? 1 : 0),
                assessment.findings().size());
    }
}
