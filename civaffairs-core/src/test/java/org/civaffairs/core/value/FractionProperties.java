package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FractionProperties {
    /** One below its denominator is never reduced, and a percentage or a half only for a few small ones. */
    @Example
    void both_numerals_of_every_proper_neighbour_are_those_of_the_table() {
        for (int number = 3; number <= 9999; number++) {
            String zh = Threshold.moreThan(number - 1, number).label().in(Locale.CHINESE);
            String expected = 100 % number == 0 && number >= 10
                    ? "百分之" + numeral(100 / number * (number - 1))
                    : numeral(number) + "分之" + numeral(number - 1);
            assertEquals("超过" + expected, zh);
        }
    }

    @Property
    void larger_denominators_stay_in_digits(@ForAll @IntRange(min = 10_000) int number) {
        Text label = Threshold.atLeast(number - 1, number).label();
        String digits = (number - 1) + "/" + number;
        assertEquals(Text.of(digits + "以上", digits + " or more"), label);
    }

    /** Independent oracle: all four places written out, then the zeros dropped. */
    private static String numeral(int number) {
        String places = String.format(Locale.ROOT, "%04d", number);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            char digit = places.charAt(i);
            all.append(digit).append(digit == '0' ? "" : "千百十".substring(Math.min(i, 3), Math.min(i + 1, 3)));
        }
        String digits =
                all.toString().replaceAll("0+", "0").replaceAll("^0|0$", "").replaceFirst("^1十", "十");
        for (int i = 0; i < 10; i++) {
            digits = digits.replace((char) ('0' + i), "零一二三四五六七八九".charAt(i));
        }
        return digits;
    }
}
