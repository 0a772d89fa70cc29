package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of Hunan, Zhuzhou, You County (攸县) and below; Dongguan (东莞), a city without counties. */
class DivisionCodeTest {
    private static DivisionCode code(String text) {
        return DivisionCode.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "430000,       430000,       PROVINCE",
        "430000000000, 430000,       PROVINCE",
        "430200,       430200,       PREFECTURE",
        "430223,       430223,       COUNTY",
        "430223000,    430223,       COUNTY",
        "430223000000, 430223,       COUNTY",
        "430223101,    430223101,    TOWNSHIP",
        "430223101000, 430223101,    TOWNSHIP",
        "430223101201, 430223101201, VILLAGE",
        "429004,       429004,       COUNTY",
        "441900003,    441900003,    TOWNSHIP",
        "110101,       110101,       COUNTY",
        "400000,       400000,       PROVINCE",
        "430220,       430220,       COUNTY",
        "431000,       431000,       PREFECTURE"
    })
    void a_code_has_a_level_and_a_shortest_form(String text, String shortest, DivisionLevel level) {
        assertEquals(shortest, code(text).toString());
        assertEquals(level, code(text).level());
        assertEquals(code(shortest), code(text));
    }

    @ParameterizedTest
    @CsvSource({
        "430223101201, 430223101",
        "430223101,    430223",
        "430223,       430200",
        "430200,       430000",
        "441900003,    441900"
    })
    void the_parent_is_the_next_division_above(String text, String parent) {
        assertEquals(Optional.of(code(parent)), code(text).findParent());
    }

    @Test
    void a_province_has_no_parent() {
        assertEquals(Optional.empty(), code("430000").findParent());
    }

    @Test
    void a_division_is_found_at_its_own_level_and_above() {
        DivisionCode town = code("430223101");
        assertEquals(Optional.of(code("430000")), town.findAt(DivisionLevel.PROVINCE));
        assertEquals(Optional.of(code("430200")), town.findAt(DivisionLevel.PREFECTURE));
        assertEquals(Optional.of(code("430223")), town.findAt(DivisionLevel.COUNTY));
        assertEquals(Optional.of(town), town.findAt(DivisionLevel.TOWNSHIP));
        assertEquals(Optional.empty(), town.findAt(DivisionLevel.VILLAGE));
        assertEquals(Optional.empty(), code("441900003").findAt(DivisionLevel.COUNTY));
    }

    @ParameterizedTest
    @CsvSource({
        "430000,    430223101201, true",
        "430200,    430223,       true",
        "430223,    430223,       true",
        "430223,    430200,       false",
        "430200,    430300,       false",
        "441900,    441900003,    true",
        "430223101, 430223101201, true",
        "430223101, 430223102201, false"
    })
    void a_division_contains_itself_and_those_below_it(String one, String other, boolean contains) {
        assertEquals(contains, code(one).contains(code(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "'',            LENGTH,     'length must be 6, 9 or 12 digits but is 0'",
        "43022,         LENGTH,     'length must be 6, 9 or 12 digits but is 5'",
        "4302231,       LENGTH,     'length must be 6, 9 or 12 digits but is 7'",
        "4302231010000, LENGTH,     'length must be 6, 9 or 12 digits but is 13'",
        "43022A,        CHARACTERS, 'characters must be the digits 0 to 9, which character 6 is not'",
        "43022:,        CHARACTERS, 'characters must be the digits 0 to 9, which character 6 is not'",
        "/30223,        CHARACTERS, 'characters must be the digits 0 to 9, which character 1 is not'",
        "\uFF14\uFF13\uFF10\uFF12\uFF12\uFF13,     CHARACTERS, 'characters must be the digits 0 to 9, which character 1 is not'"
    })
    void what_cannot_be_read_is_named_by_its_part(String text, CodePart part, String problem) {
        assertEquals(List.of(part), DivisionCode.check(text).failed());
        assertEquals("division code: " + problem, refusal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"030223", "000000", "430023", "430000101", "430223000201", "441900000201", "430000000201"})
    void a_level_that_is_left_out_is_a_wrong_division(String text) {
        assertEquals(List.of(CodePart.DIVISION), DivisionCode.check(text).failed());
        assertEquals(
                "division code: division must not begin with 0, and must have a prefecture above a county and a township"
                        + " above a village",
                refusal(text));
    }

    @Test
    void a_wrong_level_is_refused_and_the_right_one_is_the_code_itself() {
        DivisionCode county = code("430223");
        assertSame(county, county.requireLevel(DivisionLevel.COUNTY));
        assertEquals(
                "division code: level of 430223 must be TOWNSHIP but is COUNTY",
                assertThrows(InvalidInputException.class, () -> county.requireLevel(DivisionLevel.TOWNSHIP))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "430223, COUNTY, VALID,       ",
        "430223, TOWNSHIP, WRONG_LEVEL, LEVEL",
        "430223, PREFECTURE, WRONG_LEVEL, LEVEL",
        "43022,  COUNTY, MALFORMED,   LENGTH"
    })
    void a_level_can_be_checked_too(String text, DivisionLevel level, CodeVerdict verdict, CodePart failed) {
        CodeCheck check = DivisionCode.check(text, level);
        assertEquals(verdict, check.verdict());
        assertEquals(failed == null ? List.of() : List.of(failed), check.failed());
    }

    @Test
    void statistics_write_all_twelve_digits() {
        assertEquals("430223000000", code("430223").toStatistical());
        assertEquals("430223101201", code("430223101201").toStatistical());
    }

    @Test
    void a_division_stands_before_those_below_it() {
        List<DivisionCode> sorted =
                List.of(code("430200"), code("430223"), code("430223101"), code("430223101201"), code("430300"));
        assertEquals(sorted, sorted.stream().sorted().toList());
        assertTrue(code("430300").compareTo(code("430223")) > 0);
        assertEquals(0, code("430223").compareTo(code("430223000")));
    }

    @ParameterizedTest
    @EnumSource
    void a_code_is_a_text_in_json(Wire wire) {
        assertEquals("\"430223\"", wire.write(code("430223000")));
        assertEquals(code("430223"), wire.read("\"430223\"", DivisionCode.class));
        assertEquals(
                "a division code must be a text in quotes such as \"430223\"",
                wire.refusal("430223", DivisionCode.class));
        assertEquals(
                "division code: length must be 6, 9 or 12 digits but is 5",
                wire.refusal("\"43022\"", DivisionCode.class));
    }

    @Test
    void codes_are_equal_by_their_digits() throws IOException, ClassNotFoundException {
        assertEquals(code("430223"), Frozen.copyOf(code("430223")));
        assertEquals(code("430223").hashCode(), code("430223000").hashCode());
        assertNotEquals(code("430223"), code("430224"));
        assertNotEquals(code("430223"), (Object) "430223");
    }

    private static String refusal(String text) {
        return assertThrows(InvalidInputException.class, () -> code(text)).getMessage();
    }
}
