package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The oracle is a pattern, and a number divided by powers of ten. */
class DivisionCodeProperties {
    private static final String WELL_FORMED =
            "[1-9][0-9](0000(000){0,2}|(?!00)[0-9]{4}((000){0,2}|(?!000)[0-9]{3}([0-9]{3})?))";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pair = Arbitraries.of("00", "00", "01", "10", "23", "99");
        Arbitrary<String> three = Arbitraries.of("000", "000", "001", "010", "100", "101");
        Arbitrary<String> six = pair.list().ofSize(3).map(parts -> String.join("", parts));
        Arbitrary<String> below = three.list().ofMaxSize(3).map(parts -> String.join("", parts));
        return six.flatMap(head -> below.map(tail -> head + tail));
    }

    @Property(tries = 500)
    void exactly_the_well_formed_are_read(@ForAll("texts") String text) {
        assertEquals(
                text.matches(WELL_FORMED), DivisionCode.check(text).failed().isEmpty(), text);
    }

    @Property(tries = 500)
    void the_way_up_is_the_number_cut_off(@ForAll("texts") String text) {
        if (!text.matches(WELL_FORMED)) {
            return;
        }
        DivisionCode code = DivisionCode.parse(text);
        long number = Long.parseLong(code.toStatistical());
        List<Long> expected = new ArrayList<>();
        for (long unit : new long[] {1_000, 1_000_000, 100_000_000, 10_000_000_000L}) {
            long above = number / unit * unit;
            if (above != number && !expected.contains(above)) {
                expected.add(above);
            }
        }
        List<Long> found = new ArrayList<>();
        Optional<DivisionCode> next = code.findParent();
        while (next.isPresent()) {
            assertTrue(next.get().contains(code));
            found.add(Long.parseLong(next.get().toStatistical()));
            next = next.get().findParent();
        }
        assertEquals(expected, found);
    }

    @Property(tries = 300)
    void a_code_reads_back(@ForAll("texts") String text) {
        if (text.matches(WELL_FORMED)) {
            DivisionCode code = DivisionCode.parse(text);
            assertEquals(code, DivisionCode.parse(code.toString()));
            assertEquals(code, DivisionCode.parse(code.toStatistical()));
        }
    }
}
