package org.civaffairs.examples.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Books that are broken in one place, and what is said of it: always the place, never a person's name. */
class BrokenBooksTest {
    /** One part a line, so that lines are told apart. */
    private static final String BOOK = """
            {"closings":[],
            "dossier":{"chart":{"offices":[{"name":"柏市镇","level":"TOWNSHIP"}],
            "persons":[{"id":"p1","name":"王一"}],"items":[],"purposes":[],"accounts":[]},
            "evidence":[
            {"kind":"BANK_RECEIPT","document":{"name":"r1","body":"农业银行","day":"2010-03-01","digest":"DIGEST"},"amount":"5.00"}
            ],
            "vouchers":[
            {"name":"v1","acts":[{"duty":"APPROVE","person":"p1","office":"柏市镇"}],"attached":["r1"]},
            {"name":"v2","acts":[],"attached":[]}
            ]}}
            """.replace("DIGEST", "0123456789abcdef".repeat(4));

    private static Book read(byte[] bytes) {
        return Book.read(Input.of(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    private static Book read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String text) {
        String said = assertThrows(UsageException.class, () -> read(text)).getMessage();
        assertFalse(said.contains("王一"), said);
        return said;
    }

    private static String refusal(String good, String bad) {
        assertTrue(BOOK.contains(good), good);
        return refusal(BOOK.replace(good, bad));
    }

    @Test
    void the_book_is_whole_to_begin_with_also_behind_a_byte_order_mark_and_blank_lines() {
        assertEquals("dossier of 2 vouchers, 1 documents", read(BOOK).dossier().toString());
        assertEquals(read(BOOK), read("\uFEFF\n\n" + BOOK + "\n "));
        assertEquals(List.of(), read(BOOK).closings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "closings":[]     | "closings":[],"closings":[] | is not valid JSON: Duplicate field 'closings' (column 26)
            "items":[]        | "items":[],"items":[]       | is not valid JSON: Duplicate field 'items' (line 3, column 55)
            "name":"v2"       | "name":"v2","name":"v2"     | is not valid JSON: Duplicate field 'name' (line 9, column 20)
            "attached":["r1"]}, | "attached":["r1"]}        | is not valid JSON: Unexpected character ('{' (code 123)): was expecting comma to separate Array entries (line 9, column 1)
            "amount":"5.00"}  | "amount":"5.00"             | is not valid JSON: Unexpected close marker ']': expected '}' (for Object starting at [line: 5, column: 1]) (line 6, column 1)
            ]}}               | ]}                          | is not valid JSON: it ends too early, a quote, bracket or brace is not closed (line 11, column 1)
            ]}}               | ]}}{}                       | is not valid JSON: there is more after the object (line 10, column 4)
            ]}}               | ]}} x                       | is not valid JSON: a text is not in quotes, or a word is none of true, false and null (line 10, column 5)
            "name":"王一"     | "name":王一                 | is not valid JSON: a text is not in quotes, or a word is none of true, false and null (line 3, column 30)
            {"closings"       | [{"closings"                | must be a JSON object in braces
            """)
    void what_is_no_json_is_told_with_line_and_column(String good, String bad, String problem) {
        assertEquals("standard input: " + problem, refusal(good, bad));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "name":"v2"       | "nam":"v2"               | dossier: vouchers[1].nam is not a property, use one of [name, acts, attached]; vouchers[1].name is missing or null: give it, unknown is not zero
            "name":"v2"       | "name":"v1"              | dossier: vouchers[1] stands here a second time: keep one but is "v1"
            "name":"v2"       | "name":2.50              | dossier: vouchers[1].name must be a text in quotes but is a number
            "name":"v2"       | "name":true              | dossier: vouchers[1].name must be a text in quotes but is true or false
            "name":"v2"       | "name":null              | dossier: vouchers[1].name is missing or null: give it, unknown is not zero
            "amount":"5.00"   | "amount":5               | dossier: evidence[0].amount must be a text in quotes such as "1234.56" but is 5
            "amount":"5.00"   | "amount":{"yuan":[5]}    | dossier: evidence[0].amount must be a text in quotes such as "1234.56" but is an object
            "day":"2010-03-01" | "day":false             | dossier: evidence[0].document.day must be a day such as "2010-06-01" but is false
            "attached":["r1"] | "attached":["r1","r1"]   | dossier: vouchers[0].attached must have at most one BANK_RECEIPT: split the voucher, but is "r1"
            "closings":[]     | "closings":{}            | book: closings must be a list in brackets but is an object
            "closings":[]     | "closings":[{"position":0,"through":1}] | book: closings[0].through must be a day such as "2010-06-01" but is 1
            "closings":[]     | "dossiers":1             | book: dossiers is not a property, use one of [dossier, closings]
            "dossier":{       | "dossier":null,"papers":{  | book: papers is not a property, use one of [dossier, closings]; dossier is missing or null: give chart, evidence and vouchers
            "dossier":{       | "dossier":"王一","papers":{ | book: papers is not a property, use one of [dossier, closings]; dossier must be an object in braces: give chart, evidence and vouchers
            "name":"王一"     | "name":["王一"]          | dossier: chart.persons[0].name must be a text in quotes but is a list
            """)
    void what_is_wrong_is_told_with_its_place(String good, String bad, String problem) {
        assertEquals("standard input: " + problem, refusal(good, bad));
    }

    @Test
    void all_that_is_wrong_is_told_that_of_the_book_first_whatever_stands_first_in_the_file() {
        String broken = BOOK.replace("\"evidence\":[", "\"evidence\":[7,").replace("\"attached\":[]", "\"attached\":1");
        String closing =
                "\"closings\":[{\"position\":2,\"through\":\"2010-01-31\"},{\"position\":1,\"through\":\"2010-02-28\"}]";
        assertEquals(
                "standard input: book: closings[1].position must not be below that of the closing before it;"
                        + " dossier: evidence[0] must be an object in braces;"
                        + " vouchers[1].attached must be a list in brackets but is a number",
                refusal(broken.replace("\"closings\":[]", closing)));
    }

    @Test
    void bytes_of_another_encoding_are_told_with_their_line() {
        Charset gb = Charset.forName("GB18030");
        String said = assertThrows(UsageException.class, () -> read(BOOK.getBytes(gb)))
                .getMessage();
        assertEquals("standard input is not UTF-8 text in line 2: save it as UTF-8", said);
        assertEquals("standard input is not UTF-8 text in line 9: save it as UTF-8", refusal("\"v2\"", "\"v\uFFFD\""));
        assertEquals("standard input is not UTF-8 text in line 1: save it as UTF-8", refusal("\uFFFD" + BOOK));
        byte[] wide = BOOK.getBytes(StandardCharsets.UTF_16);
        assertTrue(assertThrows(UsageException.class, () -> read(wide))
                .getMessage()
                .contains("is not UTF-8 text"));
        assertEquals("standard input: must be a JSON object in braces", refusal(""));
    }
}
