package org.civaffairs.funds.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static Document of(String digest) {
        return new Document("m1", "柏市镇", Books.APPROVED, digest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "a", "f"})
    void a_digest_is_64_hexadecimal_digits(String digit) {
        String digest = digit.repeat(64);
        assertEquals(digest, of(digest).digest());
        assertThrows(InvalidInputException.class, () -> of(digit.repeat(63)));
        assertThrows(InvalidInputException.class, () -> of(digit.repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "`", "g", "A", "\uFF11"})
    void no_other_character_is_one_of_them_not_even_the_last(String other) {
        assertThrows(InvalidInputException.class, () -> of(other + "0".repeat(63)));
        assertThrows(InvalidInputException.class, () -> of("0".repeat(63) + other));
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checks
    void a_document_without_a_day_is_refused_at_once() {
        String digest = "0".repeat(64);
        assertEquals(
                "day",
                assertThrows(NullPointerException.class, () -> new Document("m1", "柏市镇", null, digest))
                        .getMessage());
    }

    @Test
    void an_audit_is_of_a_year_from_1949_on() {
        Document document = of("0".repeat(64));
        assertEquals(1949, new AuditReport(document, 1949).year());
        var refused = assertThrows(InvalidInputException.class, () -> new AuditReport(document, 1948));
        assertEquals("audit report: year must be 1949 or later but is 1948", refused.getMessage());
    }

    @Test
    void what_is_no_digest_is_told_with_what_it_must_be() {
        var refused = assertThrows(InvalidInputException.class, () -> of(""));
        assertEquals(
                "document: digest must be 64 hexadecimal digits in lower case, the SHA-256 of the document, but is \"\"",
                refused.getMessage());
    }
}
