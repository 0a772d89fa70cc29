package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The oracle takes the words apart from the right with patterns, in big integers, and knows nothing of how they are made. */
class AmountInWordsProperties {
    private static final Pattern AMOUNT = Pattern.compile("(?:(.*)元)?零?(?:(.)角)?零?(?:(.)分)?整?");
    private static final Pattern GROUP = Pattern.compile("零?(?:(.)仟)?零?(?:(.)佰)?零?(?:(.)拾)?零?(.)?");

    /** Amounts with many zeros, and any. */
    @Provide
    Arbitrary<Yuan> amounts() {
        Arbitrary<Long> sparse = Arbitraries.strings()
                .withChars("0000123")
                .ofMinLength(1)
                .ofMaxLength(18)
                .map(Long::parseLong);
        Arbitrary<Long> any = Arbitraries.longs().between(0, Long.MAX_VALUE);
        Arbitrary<Long> most = Arbitraries.longs().between(Long.MAX_VALUE - 100, Long.MAX_VALUE);
        return Arbitraries.oneOf(sparse, sparse, any, most).map(Yuan::ofFen);
    }

    private static Optional<Yuan> find(String words) {
        try {
            return Optional.of(AmountInWords.parse(words).amount());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static BigInteger digit(String words) {
        return BigInteger.valueOf(words == null ? 0 : "零壹贰叁肆伍陆柒捌玖".indexOf(words));
    }

    private static BigInteger fen(String words) {
        Matcher parts = AMOUNT.matcher(words);
        if (!parts.matches()) {
            throw new AssertionError(words);
        }
        BigInteger yuan = parts.group(1) == null ? BigInteger.ZERO : number(parts.group(1));
        return yuan.multiply(BigInteger.valueOf(100))
                .add(digit(parts.group(2)).multiply(BigInteger.TEN))
                .add(digit(parts.group(3)));
    }

    private static BigInteger number(String words) {
        for (String unit : new String[] {"亿", "万"}) {
            int at = words.lastIndexOf(unit);
            if (at >= 0) {
                BigInteger high = number(words.substring(0, at));
                return high.multiply(BigInteger.TEN.pow(unit.equals("亿") ? 8 : 4))
                        .add(number(words.substring(at + 1)));
            }
        }
        Matcher digits = GROUP.matcher(words);
        if (!digits.matches()) {
            throw new AssertionError(words);
        }
        BigInteger sum = BigInteger.ZERO;
        for (int place = 1; place <= 4; place++) {
            sum = sum.multiply(BigInteger.TEN).add(digit(digits.group(place)));
        }
        return sum;
    }

    @Property(tries = 500)
    void what_is_written_is_the_amount_and_comes_back(@ForAll("amounts") Yuan amount) {
        String words = AmountInWords.of(amount).toString();
        assertEquals(BigInteger.valueOf(amount.fen()), fen(words));
        assertEquals(amount, AmountInWords.parse(words).amount());
        assertEquals(words, AmountInWords.parse(words).toString());
    }

    /** No two zeros, none before a unit, 整 exactly where there are no fen and no jiao. */
    @Property(tries = 500)
    void what_is_written_looks_as_the_rules_ask(@ForAll("amounts") Yuan amount) {
        String words = AmountInWords.of(amount).toString();
        String after = amount.equals(Yuan.ZERO) ? "元整" : words;
        assertEquals(false, after.matches(".*零[零元万亿角分整拾佰仟].*"), words);
        assertEquals(false, words.matches(".*[壹贰叁肆伍陆柒捌玖]{2}.*"), words);
        assertEquals(amount.fen() % 100 == 0, words.endsWith("元整"), words);
    }

    /** Whatever is read means what the oracle says, so a slip of the pen is refused or is another amount. */
    @Property(tries = 500)
    void a_changed_text_is_refused_or_means_what_it_says(
            @ForAll("amounts") Yuan amount,
            @ForAll @IntRange(max = 60) int where,
            @ForAll @IntRange(max = 18) int what) {
        String words = AmountInWords.of(amount).toString();
        int at = where % words.length();
        String put = what == 18 ? "" : "零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分".substring(what, what + 1);
        String changed = words.substring(0, at) + put + words.substring(at + 1);
        Optional<Yuan> read = find(changed);
        if (read.isPresent()) {
            assertEquals(fen(changed), BigInteger.valueOf(read.get().fen()), changed);
        }
    }

    /** A zero where the rules leave it open can be left out or put in, and nothing else can. */
    @Property(tries = 500)
    void a_zero_left_out_is_read_only_where_the_rules_leave_it_open(
            @ForAll("amounts") Yuan amount, @ForAll @IntRange(max = 60) int where) {
        String words = AmountInWords.of(amount).toString();
        int at = words.indexOf('零', where % words.length());
        if (at < 1) {
            return;
        }
        boolean open = words.substring(0, at + 3).matches(".*([拾佰仟万亿][元亿]零.[角仟]|亿零.仟)");
        String without = words.substring(0, at) + words.substring(at + 1);
        if (open) {
            assertEquals(amount, AmountInWords.parse(without).amount());
        } else {
            assertThrows(IllegalArgumentException.class, () -> AmountInWords.parse(without), words);
        }
    }
}
