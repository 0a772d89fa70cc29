package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worked by hand: the digits of 43022319560229002 times 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 add up to 28 + 27 + 0 + 10 +
 * 16 + 12 + 2 + 9 + 30 + 18 + 0 + 18 + 20 + 45 + 0 + 0 + 4 = 239 = 21·11 + 8, and 8 stands for the check digit 4. The
 * number that ends in X is the example of GB 11643. All are examples of nobody.
 */
class ResidentIdTest {
    private static final ResidentId WOMAN = ResidentId.parse("430223195602290024");

    @ParameterizedTest
    @CsvSource({
        "430223195602290024, 430223, 1956-02-29,   2, FEMALE, 4302************24",
        "11010519491231002X, 110105, 1949-12-31,   2, FEMALE, 1101************2X",
        "362322198709086409, 362322, 1987-09-08, 640, FEMALE, 3623************09",
        "441900198708151233, 441900, 1987-08-15, 123, MALE,   4419************33",
        "430223180001011235, 430223, 1800-01-01, 123, MALE,   4302************35",
        "430223199912319951, 430223, 1999-12-31, 995, MALE,   4302************51"
    })
    void a_number_has_its_parts_and_is_masked(
            String full, String division, LocalDate birth, int sequence, Sex sex, String masked) {
        ResidentId id = ResidentId.parse(full);
        assertEquals(DivisionCode.parse(division), id.division());
        assertEquals(birth, id.birthDate());
        assertEquals(sequence, id.sequence());
        assertEquals(sex, id.sex());
        assertEquals(masked, id.toString());
        assertEquals(masked, id.masked());
        assertEquals(full, id.full());
        assertEquals(new CodeCheck(List.of()), ResidentId.check(full));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | LENGTH     | length must be 18 characters but is 0
            43022319560229002   | LENGTH     | length must be 18 characters but is 17
            4302231956022900244 | LENGTH     | length must be 18 characters but is 19
            430223560229002     | LENGTH     | length must be 18 characters but is 15
            \uFF1430223195602290024 | CHARACTERS | characters must be the digits 0 to 9, the last a digit or a capital X, which character 1 is not
            4302231956022900X4  | CHARACTERS | characters must be the digits 0 to 9, the last a digit or a capital X, which character 17 is not
            11010519491231002x  | CHARACTERS | characters must be the digits 0 to 9, the last a digit or a capital X, which character 18 is not
            11010519491231 02X  | CHARACTERS | characters must be the digits 0 to 9, the last a digit or a capital X, which character 15 is not
            430000198708151231  | DIVISION   | division must be the code of a county, or of a city without counties
            430023198708151236  | DIVISION   | division must be the code of a county, or of a city without counties
            030223198708151232  | DIVISION   | division must be the code of a county, or of a city without counties
            430223198702311236  | BIRTH_DATE | birthDate must be a day of the calendar, 1800-01-01 or later
            430223195613010024  | BIRTH_DATE | birthDate must be a day of the calendar, 1800-01-01 or later
            430223179912311230  | BIRTH_DATE | birthDate must be a day of the calendar, 1800-01-01 or later
            430223198708150007  | SEQUENCE   | sequence must be from 001 to 999
            430223195602290025  | CHECK      | check must follow from the other 17 characters by MOD 11-2
            43022319560229002X  | CHECK      | check must follow from the other 17 characters by MOD 11-2
            """)
    void a_failed_check_names_the_part(String text, CodePart part, String problem) {
        assertEquals(List.of(part), ResidentId.check(text).failed());
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> ResidentId.parse(text));
        assertEquals("resident id: " + problem, refused.getMessage());
        assertFalse(text.length() > 12 && refused.getMessage().contains(text));
    }

    @Test
    void all_parts_that_fail_are_named() {
        assertEquals(
                List.of(CodePart.DIVISION, CodePart.BIRTH_DATE, CodePart.SEQUENCE, CodePart.CHECK),
                ResidentId.check("000000000000000000").failed());
        assertEquals(
                List.of("division", "birthDate", "sequence", "check"),
                assertThrows(InvalidInputException.class, () -> ResidentId.parse("000000000000000000"))
                        .problems()
                        .stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "430223560229002, 430223195602290024",
        "430223991231995, 430223199912319951",
        "430223991231996, 430223189912319960",
        "430223000101001, 430223190001010012"
    })
    void an_old_number_gets_its_century_and_its_check(String old, String today) {
        assertEquals(today, ResidentId.parseLegacy(old).full());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            430223195602290024 | old resident id: length must be 15 characters but is 18
            43022356022900     | old resident id: length must be 15 characters but is 14
            43022356022900X    | old resident id: characters must be the digits 0 to 9, which character 15 is not
            430223550229002    | old resident id: birthDate must be a day of the calendar, 1800-01-01 or later
            """)
    void an_old_number_is_read_by_its_own_factory_only(String text, String message) {
        assertEquals(
                message,
                assertThrows(InvalidInputException.class, () -> ResidentId.parseLegacy(text))
                        .getMessage());
        assertFalse(ResidentId.checkLegacy(text).failed().isEmpty());
    }

    @Test
    void an_old_number_is_checked_without_a_check_character() {
        assertEquals(List.of(), ResidentId.checkLegacy("430223560229002").failed());
        assertEquals(
                List.of(CodePart.DIVISION, CodePart.BIRTH_DATE, CodePart.SEQUENCE),
                ResidentId.checkLegacy("000000000000000").failed());
    }

    @ParameterizedTest
    @CsvSource({
        "1956-02-29, 0",
        "1957-02-28, 0",
        "1957-03-01, 1",
        "1960-02-28, 3",
        "1960-02-29, 4",
        "2010-02-28, 53",
        "2010-03-01, 54"
    })
    void age_grows_on_the_birthday(LocalDate day, int age) {
        assertEquals(age, WOMAN.ageOn(day));
    }

    @Test
    void nobody_has_an_age_before_the_birth() {
        assertEquals(
                "an age must be asked for the day of birth or later but is for 1956-02-28",
                assertThrows(IllegalArgumentException.class, () -> WOMAN.ageOn(LocalDate.of(1956, 2, 28)))
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void json_carries_the_full_number(Wire wire) {
        assertEquals("\"430223195602290024\"", wire.write(WOMAN));
        assertEquals(WOMAN, wire.read("\"430223195602290024\"", ResidentId.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"430223195602290024", "\"430223195602290025\"", "[\"430223195602290024\"]"})
    void json_that_is_no_number_is_refused_without_repeating_it(String json) {
        for (Wire wire : Wire.values()) {
            assertFalse(wire.outcry(json, ResidentId.class).contains("43022319"));
            String remedy = json.startsWith("\"")
                    ? "resident id: check must follow from the other 17 characters by MOD 11-2"
                    : "a resident id must be a text in quotes";
            assertEquals(remedy, wire.refusal(json, ResidentId.class));
        }
    }

    @Test
    void numbers_are_equal_by_the_full_number_and_masked_in_what_they_are_part_of()
            throws IOException, ClassNotFoundException {
        record Person(ResidentId id) {}
        assertEquals("Person[id=4302************24]", new Person(WOMAN).toString());
        assertEquals("4302************24", Masked.shown(WOMAN));
        assertEquals(WOMAN, Frozen.copyOf(WOMAN));
        assertEquals(WOMAN.hashCode(), ResidentId.parse("430223195602290024").hashCode());
        Stream.of(ResidentId.parse("11010519491231002X"), "430223195602290024", 1)
                .forEach(other -> assertNotEquals(WOMAN, (Object) other));
    }
}
