package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The oracle adds up powers of two in big integers. */
class ResidentIdProperties {
    private static final BigInteger ELEVEN = BigInteger.valueOf(11);

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<LocalDate> births = Arbitraries.integers()
                .between(0, 90_000)
                .map(days -> LocalDate.of(1800, 1, 1).plusDays(days));
        return Combinators.combine(
                        Arbitraries.of("430223", "441900", "110101", "650102"),
                        births,
                        Arbitraries.integers().between(1, 999))
                .as((place, birth, number) ->
                        place + birth.toString().replace("-", "") + String.format("%03d", number));
    }

    /** All characters that make the sum of digits times powers of two 1 modulo 11, tried one by one. */
    private static List<String> checks(String body) {
        return "0123456789X"
                .chars()
                .filter(last -> sum(body + (char) last).mod(ELEVEN).equals(BigInteger.ONE))
                .mapToObj(Character::toString)
                .toList();
    }

    private static BigInteger sum(String number) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            BigInteger digit = BigInteger.valueOf(c == 'X' ? 10 : c - '0');
            sum = sum.add(digit.multiply(BigInteger.TWO.pow(number.length() - 1 - i)));
        }
        return sum;
    }

    @Property(tries = 500)
    void exactly_one_last_character_is_right(@ForAll("bodies") String body) {
        List<String> right = "0123456789X"
                .chars()
                .mapToObj(Character::toString)
                .filter(last -> ResidentId.check(body + last).failed().isEmpty())
                .toList();
        assertEquals(checks(body), right);
        assertEquals(1, right.size());
    }

    /** The check was made for this: one wrong digit, or two neighbours in the wrong order. */
    @Property(tries = 500)
    void a_slip_of_the_pen_is_found(
            @ForAll("bodies") String body,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String number = body + checks(body).get(0);
        char wrong = (char) ('0' + (number.charAt(at) - '0' + by) % 10);
        String changed = number.substring(0, at) + wrong + number.substring(at + 1);
        assertFalse(ResidentId.check(changed).failed().isEmpty());
        char next = number.charAt(at + 1);
        if (next != number.charAt(at)) {
            String turned = number.substring(0, at) + next + number.charAt(at) + number.substring(at + 2);
            assertFalse(ResidentId.check(turned).failed().isEmpty());
        }
    }

    @Property(tries = 300)
    void the_old_form_of_the_20th_century_comes_back(@ForAll("bodies") String body) {
        String old = body.substring(0, 6) + body.substring(8);
        boolean kept = body.startsWith("19", 6) && Integer.parseInt(body.substring(14)) < 996;
        if (kept) {
            assertEquals(body + checks(body).get(0), ResidentId.parseLegacy(old).full());
        }
    }

    @Property(tries = 300)
    void age_is_the_period_in_years(@ForAll("bodies") String body, @ForAll @IntRange(max = 40_000) int days) {
        ResidentId id = ResidentId.parse(body + checks(body).get(0));
        LocalDate day = id.birthDate().plusDays(days);
        assertEquals(Period.between(id.birthDate(), day).getYears(), id.ageOn(day));
        assertEquals(body.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE, id.sex());
    }
}
