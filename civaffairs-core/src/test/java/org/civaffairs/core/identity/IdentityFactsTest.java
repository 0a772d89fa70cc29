package org.civaffairs.core.identity;

import static org.civaffairs.core.identity.Claims.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.CodePart;
import org.civaffairs.core.value.CodeVerdict;
import org.civaffairs.core.value.DivisionLevel;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityFactsTest {
    @ParameterizedTest
    @CsvSource({
        "4, *",
        "43, 4*",
        "430, 4**",
        "4302, 43**",
        "430223, 43****",
        "430223101, 43*******",
        "43022310120, 43*********",
        "430223101201, 4302******01",
        "430223195602290024, 4302************24",
        "\uD840\uDC00\uD840\uDC01, \uD840\uDC00*"
    })
    void a_claimed_text_is_masked(String full, String masked) {
        ClaimedCode text = ClaimedCode.parse(full);
        assertEquals(masked, text.masked());
        assertEquals(masked, text.toString());
        assertEquals(full, text.full());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 430223", "430\u200B223"})
    void what_cannot_be_seen_is_refused_without_repeating_it(String text) {
        assertEquals(
                "a claimed code must be 1 to 200 visible characters without a space at either end",
                assertThrows(IllegalArgumentException.class, () -> ClaimedCode.parse(text))
                        .getMessage());
    }

    @Test
    void claimed_texts_are_equal_by_the_full_text() {
        ClaimedCode text = ClaimedCode.parse("430223195602290024");
        assertEquals(text, JavaCopy.of(text));
        assertEquals(text.hashCode(), ClaimedCode.parse("430223195602290024").hashCode());
        assertNotEquals(text, ClaimedCode.parse("430223195602290025"));
        assertNotEquals(text.hashCode(), ClaimedCode.parse("430223195602290025").hashCode());
        assertNotEquals(text, (Object) "430223195602290024");
    }

    @Test
    void a_level_is_asked_of_divisions_only() {
        IdentityFacts.Builder person = IdentityFacts.builder().text(ClaimedCode.parse("1"));
        person.kind(IdentityKind.RESIDENT_ID).level(DivisionLevel.COUNTY);
        assertEquals(
                "identify: level must be left out where kind is not DIVISION",
                assertThrows(InvalidInputException.class, person::build).getMessage());
        IdentityFacts.Builder nobody =
                IdentityFacts.builder().text(ClaimedCode.parse("1")).level(DivisionLevel.COUNTY);
        assertEquals("IdentityFacts{text=*, level=COUNTY}", nobody.build().toString());
    }

    @Test
    void json_carries_the_full_text_and_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"text\":\"430223\",\"kind\":\"DIVISION\",\"level\":\"TOWNSHIP\"}",
                    mapper.write(claim("430223", DivisionLevel.TOWNSHIP)));
            assertEquals("{\"text\":\"430223\"}", mapper.write(claim("430223")));
            assertEquals(
                    "identify: text must be a text in quotes but is a number; kind must be one of DIVISION, RESIDENT_ID,"
                            + " LEGACY_RESIDENT_ID, CREDIT_CODE but is \"ID\"; level must be one of PROVINCE, PREFECTURE,"
                            + " COUNTY, TOWNSHIP, VILLAGE but is 3",
                    mapper.refusal("{\"text\":430223,\"kind\":\"ID\",\"level\":3}", IdentityFacts.class));
            assertEquals(
                    "identify: text cannot be read: a claimed code must be 1 to 200 visible characters without a space"
                            + " at either end",
                    mapper.refusal("{\"text\":\"430223 \"}", IdentityFacts.class));
            assertEquals(
                    "a claimed code must be a text in quotes", mapper.refusal("430223195602290024", ClaimedCode.class));
            assertFalse(claim("430223195602290024", IdentityKind.RESIDENT_ID)
                    .toString()
                    .contains("0229"));
        }
    }

    @Test
    void a_value_keeps_its_own_lists() {
        List<CodePart> parts = new ArrayList<>(List.of(CodePart.LENGTH));
        List<IdentityKind> kinds = new ArrayList<>(List.of(IdentityKind.DIVISION));
        Identity value = new Identity(CodeVerdict.MALFORMED, parts, parts, kinds, null, null);
        parts.clear();
        kinds.clear();
        assertEquals(List.of(CodePart.LENGTH), value.held());
        assertEquals(List.of(CodePart.LENGTH), value.failed());
        assertEquals(List.of(IdentityKind.DIVISION), value.otherKinds());
    }
}
