package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The oracles add up powers of three, and the weights of GB 11714, in big integers, and try all characters. */
class CreditCodeProperties {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> two = Arbitraries.strings().withChars("159AY").ofLength(2);
        Arbitrary<String> organisation =
                Arbitraries.strings().withChars(CHARACTERS).ofLength(8);
        return two.flatMap(head -> organisation.flatMap(
                middle -> Arbitraries.of("0", "1", "5", "9", "X").map(last -> head + "430223" + middle + last)));
    }

    private static boolean agrees(String code) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 17; i++) {
            BigInteger power = BigInteger.valueOf(3).pow(i);
            sum = sum.add(power.multiply(BigInteger.valueOf(CHARACTERS.indexOf(code.charAt(i)))));
        }
        return sum.add(BigInteger.valueOf(CHARACTERS.indexOf(code.charAt(17))))
                .mod(BigInteger.valueOf(31))
                .equals(BigInteger.ZERO);
    }

    @Property(tries = 300)
    void exactly_one_last_character_is_right(@ForAll("bodies") String body) {
        List<String> all =
                CHARACTERS.chars().mapToObj(last -> body + (char) last).toList();
        List<String> right = all.stream()
                .filter(code -> CreditCode.check(code).failed().isEmpty())
                .toList();
        assertEquals(all.stream().filter(CreditCodeProperties::agrees).toList(), right);
        assertEquals(1, right.size());
    }

    /** Letters count from A = 10 without a gap here, unlike in the whole code; the check makes the sum a multiple of 11. */
    @Property(tries = 300)
    void the_organisation_has_a_check_of_its_own(@ForAll("bodies") String body) {
        String code = CHARACTERS
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(CreditCodeProperties::agrees)
                .findFirst()
                .orElseThrow();
        String organisation = code.substring(8, 17);
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2, 1};
        long sum = 0;
        for (int i = 0; i < 9; i++) {
            char c = organisation.charAt(i);
            int value = i == 8 && c == 'X' ? 10 : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(c);
            sum += (long) value * weights[i];
        }
        assertEquals(sum % 11 == 0, CreditCode.parse(code).isOrganisationAgreed());
    }
}
