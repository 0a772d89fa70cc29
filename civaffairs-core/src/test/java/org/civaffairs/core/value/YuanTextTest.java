package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTextTest {
    private static final String LOOK = "must look like 1234.56 (digits, a point, at most two decimals)";
    private static final String RANGE = "must be from -92233720368547758.07 to 92233720368547758.07";

    @ParameterizedTest
    @CsvSource({
        "12, 1200, 12.00",
        "12.5, 1250, 12.50",
        "12.50, 1250, 12.50",
        "12.05, 1205, 12.05",
        "-0.01, -1, -0.01",
        "-1, -100, -1.00",
        "0, 0, 0.00",
        "0.0, 0, 0.00",
        "0.00, 0, 0.00",
        "0.99, 99, 0.99",
        "9.99, 999, 9.99",
        "10, 1000, 10.00",
        "99.99, 9999, 99.99",
        "100, 10000, 100.00",
        "1234567.70, 123456770, 1234567.70",
        "92233720368547758, 9223372036854775800, 92233720368547758.00",
        "92233720368547758.0, 9223372036854775800, 92233720368547758.00",
        "92233720368547758.07, 9223372036854775807, 92233720368547758.07",
        "-92233720368547758.07, -9223372036854775807, -92233720368547758.07",
    })
    void an_amount_is_read_exactly_and_printed_with_two_decimals(String text, long fen, String printed) {
        assertEquals(fen, Yuan.parse(text).fen());
        assertEquals(printed, Yuan.ofFen(fen).toString());
        assertEquals(Yuan.ofFen(fen), Yuan.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0",
                "-0.0",
                "-0.00",
                ".5",
                "-.5",
                "5.",
                "-5.",
                ".",
                "-.",
                "-",
                "--1",
                "1-",
                "",
                " ",
                " 1",
                "1 ",
                "+1",
                "1e3",
                "1E3",
                "0x1",
                "1,234.56",
                "1_000",
                "12.345",
                "1.2.3",
                "1..",
                "1.-1",
                "012",
                "00",
                "00.5",
                "-01",
                "１２",
                "1２",
                "٣",
                "1.٣",
                "/",
                "1/2",
                "1:2",
                "1./",
                "1.:",
                "1.0a",
                "￥1",
                "1元",
                "NaN",
                "0123456789012345678"
            })
    void what_is_no_plain_number_is_no_amount(String text) {
        assertEquals("amount " + LOOK + " but is \"" + text + "\"", refusal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92233720368547758.08",
                "-92233720368547758.08",
                "92233720368547758.1",
                "92233720368547759",
                "93000000000000000",
                "99999999999999999",
                "99999999999999999.9",
                "99999999999999999.99",
                "100000000000000000",
                "184467440737095516.17",
                "-1234567890123456789012345"
            })
    void what_is_too_large_is_refused_with_the_range(String text) {
        assertEquals("amount " + RANGE + " but is \"" + text + "\"", refusal(text));
    }

    @Test
    void a_refused_text_is_shown_without_its_control_characters_and_cut() {
        assertEquals("amount " + LOOK + " but is \"1<U+000A>2<U+202E>\"", refusal("1\n2\u202E"));
        assertEquals("amount " + LOOK + " but is \"" + "x".repeat(40) + "…\"", refusal("x".repeat(41)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.00",
                "99999|999.99",
                "-99999|-999.99",
                "100000|1,000.00",
                "-100000|-1,000.00",
                "99999999|999,999.99",
                "-99999999|-999,999.99",
                "123456770|1,234,567.70",
                "9223372036854775807|92,233,720,368,547,758.07",
                "-9223372036854775807|-92,233,720,368,547,758.07"
            })
    void thousands_are_grouped_for_reading(long fen, String grouped) {
        assertEquals(grouped, Yuan.ofFen(fen).toGrouped());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0万元",
        "1, 0.000001万元",
        "-1, -0.000001万元",
        "100, 0.0001万元",
        "1000000, 1万元",
        "1000000000, 1000万元",
        "-1050000, -1.05万元",
        "123456770, 123.45677万元",
        "9223372036854775807, 9223372036854.775807万元"
    })
    void ten_thousands_are_exact_and_short(long fen, String wan) {
        assertEquals(wan, Yuan.ofFen(fen).toWan());
    }

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> Yuan.parse(text))
                .getMessage();
    }
}
