package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Worked by hand: the characters of 9111000060003734 1 times 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28 add up to 9 +
 * 3 + 9 + 27 + 120 + 24 + 168 + 30 + 120 + 28 = 538 = 17·31 + 11, and 31 − 11 = 20 is L.
 */
class CreditCodeTest {
    private static final CreditCode ASSOCIATION = CreditCode.parse("51430000501414666P");

    @ParameterizedTest
    @CsvSource({
        "91110000600037341L, 9, 1, 110000, 600037341, true",
        "51430000501414666P, 5, 1, 430000, 501414666, true",
        "5143000050141405XU, 5, 1, 430000, 50141405X, true",
        "51430000501414180T, 5, 1, 430000, 501414180, true",
        "51430223MJJ0000043, 5, 1, 430223, MJJ000004, true",
        "911100007109250324, 9, 1, 110000, 710925032, true",
        "362322198709086409, 3, 6, 232219, 870908640, false"
    })
    void a_code_has_its_parts(
            String text, char authority, char kind, String division, String organisation, boolean agreed) {
        CreditCode code = CreditCode.parse(text);
        assertEquals(authority, code.authority());
        assertEquals(kind, code.kind());
        assertEquals(DivisionCode.parse(division), code.division());
        assertEquals(organisation, code.organisation());
        assertEquals(agreed, code.isOrganisationAgreed());
        assertEquals(text, code.toString());
        assertEquals(CodeVerdict.VALID, CreditCode.check(text).verdict());
    }

    /** 3·1 + 6·3 + 2·9 + 3·27 + 2·19 + 2·26 + 1·16 + 9·17 + 8·20 + 7·29 + 9·13 + 8·24 + 6·10 + 4·30 = 1231 = 39·31 + 22. */
    @Test
    void a_text_may_be_a_resident_id_and_a_credit_code() {
        String text = "362322198709086409";
        assertEquals(CodeVerdict.VALID, ResidentId.check(text).verdict());
        assertEquals(CodeVerdict.VALID, CreditCode.check(text).verdict());
        assertEquals("3623************09", ResidentId.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            51430000501414666  | LENGTH     | length must be 18 characters but is 17
            51430000501414I66P | CHARACTERS | characters must be the digits 0 to 9 and capital letters without I, O, S, V, Z, which character 15 is not
            51430000501414666p | CHARACTERS | characters must be the digits 0 to 9 and capital letters without I, O, S, V, Z, which character 18 is not
            \uFF151430000501414666P | CHARACTERS | characters must be the digits 0 to 9 and capital letters without I, O, S, V, Z, which character 1 is not
            51430000501414666Q | CHECK      | check must follow from the other 17 characters modulo 31
            """)
    void a_failed_check_names_the_part(String text, CodePart part, String problem) {
        assertEquals(List.of(part), CreditCode.check(text).failed());
        assertEquals(
                "credit code: " + problem,
                assertThrows(InvalidInputException.class, () -> CreditCode.parse(text))
                        .getMessage());
    }

    @Test
    void a_check_that_does_not_agree_is_an_answer_of_its_own() {
        assertEquals(
                CodeVerdict.CHECK_MISMATCH,
                CreditCode.check("51430000501414666Q").verdict());
        assertEquals(
                CodeVerdict.MALFORMED, CreditCode.check("51430000501414666").verdict());
        CodeCheck both = CreditCode.check("51A30000501414666P");
        assertEquals(List.of(CodePart.DIVISION, CodePart.CHECK), both.failed());
        assertEquals(CodeVerdict.MALFORMED, both.verdict());
        assertEquals(
                "credit code: division must be the 6 digits of a division"
                        + "; check must follow from the other 17 characters modulo 31",
                assertThrows(InvalidInputException.class, () -> CreditCode.parse("51A30000501414666P"))
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void a_code_is_a_text_in_json(Wire wire) {
        assertEquals("\"51430000501414666P\"", wire.write(ASSOCIATION));
        assertEquals(ASSOCIATION, wire.read("\"51430000501414666P\"", CreditCode.class));
        assertEquals("a credit code must be a text in quotes", wire.refusal("7", CreditCode.class));
    }

    @Test
    void codes_are_equal_by_their_characters_and_ordered_by_them() throws IOException, ClassNotFoundException {
        CreditCode other = CreditCode.parse("91110000600037341L");
        assertEquals(ASSOCIATION, Frozen.copyOf(ASSOCIATION));
        assertEquals(
                ASSOCIATION.hashCode(), CreditCode.parse("51430000501414666P").hashCode());
        assertNotEquals(ASSOCIATION, other);
        assertNotEquals(ASSOCIATION.hashCode(), other.hashCode());
        assertNotEquals(ASSOCIATION, (Object) "51430000501414666P");
        assertTrue(ASSOCIATION.compareTo(other) < 0);
        assertEquals(0, ASSOCIATION.compareTo(CreditCode.parse("51430000501414666P")));
    }
}
