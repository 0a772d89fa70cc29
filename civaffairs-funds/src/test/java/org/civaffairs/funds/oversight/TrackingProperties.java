package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;

/** The oracle looks through the calendar, month by month, for days on record. */
class TrackingProperties {
    private static TrackingRule times(int perMonth) {
        Reform reform = Reform.proposed("r").from(TrackingRule.PER_MONTH, DAY, perMonth, "memo");
        return TrackingRule.under(Policy.planned().with(reform), DAY);
    }

    @Property
    void a_month_is_covered_when_enough_of_its_days_are_on_record(
            @ForAll @Size(max = 40) Set<@IntRange(min = 1, max = 365) Integer> days,
            @ForAll @IntRange(min = 1, max = 365) int known,
            @ForAll @IntRange(min = 1, max = 3) int perMonth) {
        LocalDate through = LocalDate.ofYearDay(2010, known);
        List<LocalDate> checks = days.stream()
                .map(day -> LocalDate.ofYearDay(2010, day))
                .filter(day -> !day.isAfter(through))
                .toList();
        TrackingFacts facts = TrackingFacts.builder()
                .county("县")
                .through(through)
                .addAllChecks(checks)
                .build();
        List<Long> missed = new ArrayList<>();
        long months = 0;
        for (YearMonth month = YearMonth.of(2010, 1);
                !month.atEndOfMonth().isAfter(through);
                month = month.plusMonths(1)) {
            YearMonth when = month;
            months++;
            if (checks.stream().filter(day -> YearMonth.from(day).equals(when)).count() < perMonth) {
                missed.add((long) month.getMonthValue());
            }
        }
        assertEquals(
                new CoveredMonths(months, months - missed.size(), missed),
                times(perMonth).assess(facts).value());
    }
}
