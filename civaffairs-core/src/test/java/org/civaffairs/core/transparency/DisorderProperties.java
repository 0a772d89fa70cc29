package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.disorder;
import static org.civaffairs.core.transparency.Schemes.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civaffairs.core.rule.Truth;

/** C-42 in three values. */
class DisorderProperties {
    /** The formula has each fact once, so three values say exactly what all completions say. */
    @Property(tries = 500)
    void three_values_agree_with_all_completions(@ForAll Truth[] any, @ForAll DisorderReading reading) {
        Truth[] facts = new Truth[7];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = i < any.length ? any[i] : Truth.values()[(any.length + i) % 3];
        }
        boolean some = false;
        boolean every = true;
        for (int bits = 0; bits < 128; bits++) {
            if (fits(facts, bits)) {
                boolean fires = fires(bits, reading);
                some |= fires;
                every &= fires;
            }
        }
        Truth expected = every ? Truth.YES : some ? Truth.UNKNOWN : Truth.NO;
        Disorder disorder = new Disorder(facts[0], facts[1], facts[2], facts[3], facts[4], facts[5], facts[6]);
        assertEquals(expected, disorder.fires(reading));
    }

    private static boolean fits(Truth[] facts, int bits) {
        for (int i = 0; i < facts.length; i++) {
            boolean bit = ((bits >> i) & 1) == 1;
            if (facts[i] != Truth.UNKNOWN && facts[i] != Truth.of(bit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fires(int bits, DisorderReading reading) {
        int disorders = Integer.bitCount(bits & 0b111);
        boolean enough = disorders >= (reading == DisorderReading.ANY ? 1 : 3);
        return enough && (bits & 0b11000) != 0 && (bits & 0b100000) != 0 && (bits & 0b1000000) == 0;
    }
}
