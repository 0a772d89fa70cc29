package org.civaffairs.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.value.InvalidInputException;

class QuantityProperties {
    private static final long MOST = 999_999_999_999_999_999L;

    @Property(tries = 300)
    void what_is_written_is_read(@ForAll Unit unit, @ForAll @LongRange(min = 0, max = MOST / 10) long number) {
        Quantity quantity = new Quantity(unit, number);
        assertEquals(quantity, Quantity.parse(quantity.toString()));
    }

    @Property(tries = 300)
    void what_is_missing_makes_it_enough_and_one_less_does_not(
            @ForAll @LongRange(min = 2, max = MOST) long goal, @ForAll @IntRange(min = -2, max = 2) int nudge) {
        Quantity bound = Quantity.of(goal, Unit.EVENTS);
        Quantity there = Quantity.of(goal + nudge, Unit.EVENTS);
        BigInteger gap = BigInteger.valueOf(goal).subtract(BigInteger.valueOf(goal + nudge));
        assertEquals(
                gap.max(BigInteger.ZERO).longValueExact(),
                there.missingTo(bound).number());
        assertEquals(gap.signum() <= 0, there.isAtLeast(bound));
        assertEquals(true, there.plus(there.missingTo(bound)).isAtLeast(bound));
    }

    @Property(tries = 200)
    void two_units_never_meet(@ForAll Unit a, @ForAll Unit b, @ForAll @LongRange(min = 0, max = 9) long number) {
        Quantity one = new Quantity(a, number);
        Quantity other = new Quantity(b, number);
        if (a == b) {
            assertEquals(2 * number, one.plus(other).number());
        } else {
            assertThrows(InvalidInputException.class, () -> one.plus(other));
            assertThrows(InvalidInputException.class, () -> one.isAtLeast(other));
        }
    }
}
