package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Yuan;

/** The oracle counts in big integers, aims at the bound, and asks the calendar by the number of the day. */
class TargetProperties {
    @Property(tries = 300)
    void a_target_is_reached_exactly_at_its_number(
            @ForAll @IntRange(min = 2, max = Integer.MAX_VALUE) int number,
            @ForAll @IntRange(min = -2, max = 2) int nudge,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        Policy policy = Policy.planned()
                .with(Reform.proposed("r")
                        .from(YouCounty2010Targets.WELFARE_LOTTERY.goal(), DAY, Yuan.ofFen(number), "m"));
        BigInteger reached = BigInteger.valueOf(number).add(BigInteger.valueOf(nudge));
        Attainment value = TargetRule.under(policy, DAY)
                .assess(TargetFacts.builder()
                        .subject("县")
                        .target("welfare-lottery")
                        .through(LocalDate.ofYearDay(2010, dayOfYear))
                        .observed(Quantity.of(Yuan.ofFen(reached.longValueExact())))
                        .build())
                .value();
        Status missed = dayOfYear == 365 ? Status.SHORTFALL : Status.OPEN;
        assertEquals(reached.compareTo(BigInteger.valueOf(number)) >= 0 ? Status.ACHIEVED : missed, value.status());
        assertEquals(Math.max(0, -nudge), value.missing().number());
        assertEquals(Ratio.of(reached.longValueExact(), number), value.share());
    }
}
