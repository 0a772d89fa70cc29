package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YuanTextProperties {
    private static final BigDecimal MOST = new BigDecimal("92233720368547758.07");

    @Provide
    Arbitrary<Long> fen() {
        return Numbers.any();
    }

    /** Texts of the few characters that matter, and numbers on both sides of the largest amount. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> loose =
                Arbitraries.strings().withChars("0123456789.-+ e,/:０٣").ofMaxLength(6);
        Arbitrary<String> nearMost = Arbitraries.longs()
                .between(-300, 300)
                .flatMap(n -> Arbitraries.integers()
                        .between(0, 3)
                        .map(scale -> Numbers.big(Long.MAX_VALUE)
                                .add(Numbers.big(n))
                                .toString()
                                .transform(t -> scale == 0
                                        ? t
                                        : new BigDecimal(t).movePointLeft(scale).toPlainString())));
        return Arbitraries.oneOf(loose, nearMost, nearMost.map(t -> "-" + t));
    }

    @Property
    void exactly_the_plain_decimals_in_range_are_read(@ForAll("texts") String text) {
        if (isPlain(text) && new BigDecimal(text).abs().compareTo(MOST) <= 0) {
            assertEquals(
                    new BigDecimal(text).movePointRight(2).longValueExact(),
                    Yuan.parse(text).fen());
        } else {
            assertThrows(IllegalArgumentException.class, () -> Yuan.parse(text));
        }
    }

    private static boolean isPlain(String text) {
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]{1,2})?") && !text.matches("-[0.]*");
    }

    @Property
    void what_is_printed_is_the_decimal_and_reads_back(@ForAll("fen") long fen) {
        Yuan amount = Yuan.ofFen(fen);
        assertEquals(BigDecimal.valueOf(fen, 2).toPlainString(), amount.toString());
        assertEquals(amount, Yuan.parse(amount.toString()));
    }

    @Property
    void grouping_is_that_of_the_formatter(@ForAll("fen") long fen) {
        assertEquals(
                String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2)),
                Yuan.ofFen(fen).toGrouped());
    }

    @Property
    void ten_thousands_lose_nothing(@ForAll("fen") long fen) {
        String number = Yuan.ofFen(fen).toWan().replace("万元", "");
        assertEquals(fen, new BigDecimal(number).movePointRight(6).longValueExact());
        assertFalse(number.matches(".*\\.[0-9]*0|.*\\."), number);
    }
}
