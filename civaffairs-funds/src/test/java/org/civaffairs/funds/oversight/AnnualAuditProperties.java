package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.audit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The oracle looks at every day between the audit and May, and at the month of each. Audits are aimed at its two ends. */
class AnnualAuditProperties {
    private static final AnnualAuditRule RULE = AnnualAuditRule.inForceOn(DAY);

    @Property
    void an_audit_is_in_time_exactly_when_all_its_days_are_in_may(
            @ForAll boolean atTheEnd,
            @ForAll @IntRange(min = -40, max = 3) int from,
            @ForAll @IntRange(max = 40) int length) {
        LocalDate end = atTheEnd ? LocalDate.of(2010, 5, 31) : LocalDate.of(2010, 5, 1);
        LocalDate first = end.plusDays(from);
        LocalDate last = first.plusDays(length);
        List<LocalDate> days = Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList();
        boolean inMay = days.stream().allMatch(day -> day.getMonth() == Month.MAY);
        AnnualAudit value = RULE.assess(audit(first + ".." + last, 2009, "YYY")).value();
        assertEquals(inMay ? AuditOutcome.MET : AuditOutcome.NOT_MET, value.outcome());
        assertEquals(outside(first, last), value.daysOutside());
    }

    /** The days from the first up to May, and those after May up to the last. */
    private static long outside(LocalDate first, LocalDate last) {
        long outside = 0;
        for (LocalDate day = first; day.getMonthValue() < 5; day = day.plusDays(1)) {
            outside++;
        }
        for (LocalDate day = last; day.getMonthValue() > 5; day = day.minusDays(1)) {
            outside++;
        }
        return outside;
    }
}
