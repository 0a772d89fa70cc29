package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.deadline;
import static org.civaffairs.core.target.Sample.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Truth;

/** The oracle walks the calendar day by day from the last day in time. */
class DeadlineProperties {
    private static final DeadlineRule RULE = DeadlineRule.inForceOn(DAY);
    private static final LocalDate LAST = LocalDate.of(2010, 9, 30);

    @Property(tries = 200)
    void every_day_after_the_last_is_a_day_late(@ForAll @IntRange(min = -40, max = 200) int offset) {
        LocalDate day = LAST.plusDays(offset);
        long late = 0;
        for (LocalDate d = LAST; d.isBefore(day); d = d.plusDays(1)) {
            late++;
        }
        Timing whenDone =
                RULE.assess(done("funeral-hall", "2012-01-01", day.toString())).value();
        Timing whenNot =
                RULE.assess(deadline("funeral-hall", day.toString(), Truth.NO)).value();
        assertEquals(
                late == 0
                        ? new Timing(Status.ACHIEVED, DeadlineState.ON_TIME, 0)
                        : new Timing(Status.SHORTFALL, DeadlineState.LATE, late),
                whenDone);
        assertEquals(
                late == 0
                        ? new Timing(Status.OPEN, DeadlineState.OPEN, 0)
                        : new Timing(Status.SHORTFALL, DeadlineState.OVERDUE, late),
                whenNot);
    }
}
