package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InvalidObjectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanWireTest {
    private static final String QUOTES = "must be a text in quotes such as \"1234.56\" but is ";

    /** An object with an amount, read as the facts of rules are read. */
    record Purse(Yuan amount) {
        @JsonCreator
        static Purse fromJson(@JsonProperty("amount") Object amount) {
            StrictJson json = StrictJson.of("purse", null, "amount");
            Purse purse = new Purse(json.yuan("amount", amount));
            json.refuse();
            return purse;
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_amount_is_a_text_in_json(Wire wire) {
        assertEquals("\"12.50\"", wire.write(Yuan.parse("12.5")));
        assertEquals(Yuan.parse("12.5"), wire.read("\"12.50\"", Yuan.class));
        assertEquals("{\"amount\":\"12.50\"}", wire.write(new Purse(Yuan.parse("12.5"))));
        assertEquals(new Purse(Yuan.parse("12.5")), wire.read("{\"amount\":\"12.50\"}", Purse.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12.5|12.5",
                "true|true",
                "9223372036854775808|9223372036854775808",
                "[\"12.50\"]|a list",
                "{}|an object"
            })
    void what_is_no_text_is_no_amount(String json, String shown) {
        for (Wire wire : Wire.values()) {
            assertEquals("yuan: amount " + QUOTES + shown, wire.refusal(json, Yuan.class));
            assertEquals("purse: amount " + QUOTES + shown, wire.refusal("{\"amount\":" + json + "}", Purse.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"amount\":null}", "{}"})
    void an_amount_that_is_missing_or_null_is_not_zero(String json) {
        for (Wire wire : Wire.values()) {
            assertEquals(
                    "purse: amount is missing or null: give it, unknown is not zero", wire.refusal(json, Purse.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_is_no_amount_is_refused_with_a_remedy(Wire wire) {
        assertEquals(
                "yuan: amount must look like 1234.56 (digits, a point, at most two decimals) but is \"1,234.56\"",
                wire.refusal("\"1,234.56\"", Yuan.class));
        assertEquals(
                "yuan: amount must be from -92233720368547758.07 to 92233720368547758.07"
                        + " but is \"92233720368547758.08\"",
                wire.refusal("\"92233720368547758.08\"", Yuan.class));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, -Long.MAX_VALUE})
    void an_amount_survives_java_serialization(long fen) throws IOException, ClassNotFoundException {
        assertEquals(Yuan.ofFen(fen), Frozen.copyOf(Yuan.ofFen(fen)));
    }

    @Test
    void a_forged_stream_is_refused() throws IOException, ClassNotFoundException {
        Yuan amount = Yuan.ofFen(0x1122334455667788L);
        assertEquals(Yuan.ofFen(7), Frozen.forged(amount, amount.fen(), 7));
        var refused =
                assertThrows(InvalidObjectException.class, () -> Frozen.forged(amount, amount.fen(), Long.MIN_VALUE));
        assertEquals("amount out of range: -9223372036854775808 fen", refused.getMessage());
    }
}
