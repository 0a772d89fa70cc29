package org.civaffairs.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue G-09: what is counted is a type. */
class QuantityTest {
    private static final Quantity PERSONS = Quantity.of(1_480, Unit.PERSONS);
    private static final Quantity TIMES = Quantity.of(1_733, Unit.PERSON_TIMES);

    private static void refuses(String message, Executable operation) {
        assertEquals(
                message, assertThrows(InvalidInputException.class, operation).getMessage());
    }

    @Test
    void persons_and_person_times_never_mix() {
        String message = "quantity: unit must be PERSONS, as of 1480 PERSONS, but is 1733 PERSON_TIMES";
        refuses(message, () -> PERSONS.plus(TIMES));
        refuses(message, () -> PERSONS.isAtLeast(TIMES));
        refuses(message, () -> PERSONS.missingTo(TIMES));
        refuses(message, () -> PERSONS.shareOf(TIMES));
        assertNotEquals(Quantity.of(300, Unit.HOUSEHOLDS), Quantity.of(300, Unit.BUILDINGS));
    }

    @Test
    void quantities_of_one_unit_are_added_and_compared() {
        assertEquals(Quantity.of(1_500, Unit.PERSONS), PERSONS.plus(Quantity.of(20, Unit.PERSONS)));
        assertTrue(PERSONS.isAtLeast(Quantity.of(1_480, Unit.PERSONS)));
        assertTrue(PERSONS.isAtLeast(Quantity.of(1_479, Unit.PERSONS)));
        assertFalse(PERSONS.isAtLeast(Quantity.of(1_481, Unit.PERSONS)));
        assertEquals(Quantity.of(20, Unit.PERSONS), PERSONS.missingTo(Quantity.of(1_500, Unit.PERSONS)));
        assertEquals(Quantity.of(0, Unit.PERSONS), PERSONS.missingTo(Quantity.of(1_000, Unit.PERSONS)));
    }

    @Test
    void a_share_is_exact_and_of_nothing_there_is_none() {
        assertEquals(Optional.of(Ratio.of(74, 75)), PERSONS.shareOf(Quantity.of(1_500, Unit.PERSONS)));
        assertEquals(Optional.empty(), PERSONS.shareOf(Quantity.of(0, Unit.PERSONS)));
        assertEquals("≈98.66%", Ratio.of(1_480, 1_500).toPercent()); // 98.666…, cut off
    }

    @Test
    void money_is_counted_in_fen_and_made_of_yuan_only() {
        assertEquals(new Quantity(Unit.YUAN, 864_000_001), Quantity.of(Yuan.parse("8640000.01")));
        refuses("quantity: unit must not be YUAN here, make money of a Yuan", () -> Quantity.of(8_640_000, Unit.YUAN));
        refuses("quantity: number must not be negative but is -1", () -> Quantity.of(-1, Unit.PERSONS));
        refuses("quantity: number must not be negative but is -1", () -> Quantity.of(Yuan.ofFen(-1)));
        assertEquals(0, Quantity.of(Yuan.ZERO).number());
    }

    @Test
    void a_sum_out_of_range_is_an_error() {
        Quantity most = Quantity.of(Long.MAX_VALUE, Unit.EVENTS);
        assertEquals(
                "quantity out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> most.plus(Quantity.of(1, Unit.EVENTS)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "1480 PERSONS, PERSONS, 1480, 1480 PERSONS",
        "0 BUILDINGS, BUILDINGS, 0, 0 BUILDINGS",
        "8640000 YUAN, YUAN, 864000000, 8640000.00 YUAN",
        "0.01 YUAN, YUAN, 1, 0.01 YUAN",
        "0.00 YUAN, YUAN, 0, 0.00 YUAN",
        "7.00 YUAN, YUAN, 700, 7.00 YUAN",
        "92233720368547758 YUAN, YUAN, 9223372036854775800, 92233720368547758.00 YUAN",
        "92233720368547758.07 YUAN, YUAN, 9223372036854775807, 92233720368547758.07 YUAN",
        "999999999999999999 PERSON_TIMES, PERSON_TIMES, 999999999999999999, 999999999999999999 PERSON_TIMES",
        "9223372036854775807 PERSONS, PERSONS, 9223372036854775807, 9223372036854775807 PERSONS"
    })
    void it_is_written_with_its_unit(String text, Unit unit, long number, String canonical) {
        Quantity read = Quantity.parse(text);
        assertEquals(new Quantity(unit, number), read);
        assertEquals(canonical, read.toString());
        assertEquals(read, Quantity.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1480",
                "PERSONS",
                "1480PERSONS",
                "1480  PERSONS",
                "-1 PERSONS",
                "1480.00 PERSONS",
                "01 PERSONS",
                "1480 persons",
                "1480 人",
                "1480 PERSON",
                "1e3 PERSONS",
                "1480 PERSONS ",
                "9223372036854775808 PERSONS",
                "1.5 YUAN",
                "007.00 YUAN",
                "00.00 YUAN",
                "92233720368547758.08 YUAN",
                "92233720368547759 YUAN",
                "1000000000000000000 YUAN",
                "1２ PERSONS"
            })
    void anything_else_is_refused(String text) {
        refuses(
                "quantity: text must be a number and a unit such as \"1480 PERSONS\" or \"1234.50 YUAN\" but is \""
                        + text + "\"",
                () -> Quantity.parse(text));
    }

    @Test
    void it_has_words_in_both_languages() {
        assertEquals(Text.of("1480人", "1480 persons"), PERSONS.label());
        assertEquals(
                Text.of("1360000.00元", "1360000.00 yuan"),
                Quantity.of(Yuan.of(1_360_000)).label());
    }

    @Test
    void it_is_a_text_in_json() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"1480 PERSONS\"", mapper.write(PERSONS));
            assertEquals(PERSONS, mapper.read("\"1480 PERSONS\"", Quantity.class));
            assertEquals(
                    "quantity: text must be a text in quotes but is a number", mapper.refusal("5", Quantity.class));
        }
        assertEquals(List.of(PERSONS, TIMES), JavaCopy.of(List.of(PERSONS, TIMES)));
    }
}
