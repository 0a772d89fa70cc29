package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InvalidObjectException;
import org.junit.jupiter.api.Test;

/** A stream cannot hold an identifier that cannot be read. */
class ForgedCodesTest {
    private static String refusal(Object code, String from, String to) {
        return assertThrows(InvalidObjectException.class, () -> Frozen.forged(code, from, to))
                .getMessage();
    }

    @Test
    void a_forged_division_is_refused_and_another_one_is_not() throws IOException, ClassNotFoundException {
        DivisionCode county = DivisionCode.parse("430223");
        assertEquals(DivisionCode.parse("430224"), Frozen.forged(county, "430223000000", "430224000000"));
        assertEquals("division code cannot be read", refusal(county, "430223000000", "430023000000"));
        assertEquals("division code cannot be read", refusal(county, "\u0000\u000C430223000000", "\u0000\u0006430223"));
    }

    @Test
    void a_forged_resident_id_is_refused_and_another_one_is_not() throws IOException, ClassNotFoundException {
        ResidentId woman = ResidentId.parse("430223195602290024");
        assertEquals(
                ResidentId.parse("441900198708151233"),
                Frozen.forged(woman, "430223195602290024", "441900198708151233"));
        assertEquals("resident id cannot be read", refusal(woman, "430223195602290024", "430223195602290025"));
    }

    @Test
    void a_forged_credit_code_is_refused_and_another_one_is_not() throws IOException, ClassNotFoundException {
        CreditCode code = CreditCode.parse("51430000501414666P");
        assertEquals(
                CreditCode.parse("91110000600037341L"),
                Frozen.forged(code, "51430000501414666P", "91110000600037341L"));
        assertEquals("credit code cannot be read", refusal(code, "51430000501414666P", "51430000501414666Q"));
    }
}
