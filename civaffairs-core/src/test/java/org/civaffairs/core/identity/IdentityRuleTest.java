package org.civaffairs.core.identity;

import static org.civaffairs.core.identity.Claims.DAY;
import static org.civaffairs.core.identity.Claims.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.CodePart;
import org.civaffairs.core.value.CodeVerdict;
import org.civaffairs.core.value.DivisionLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked check digits stand in the tests of the values. */
class IdentityRuleTest {
    private static final IdentityRule RULE = IdentityRule.inForceOn(DAY);

    private static List<CodePart> parts(@Nullable String names) {
        return names == null
                ? List.of()
                : Stream.of(names.split(" ")).map(CodePart::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "430223195602290024, RESIDENT_ID, VALID,          LENGTH CHARACTERS DIVISION BIRTH_DATE SEQUENCE CHECK,",
        "430223195602290025, RESIDENT_ID, CHECK_MISMATCH, LENGTH CHARACTERS DIVISION BIRTH_DATE SEQUENCE,       CHECK",
        "430223198702311236, RESIDENT_ID, MALFORMED,      LENGTH CHARACTERS DIVISION SEQUENCE CHECK,            BIRTH_DATE",
        "43022319560229002,  RESIDENT_ID, MALFORMED,      ,                                                     LENGTH",
        "4302231956022900A4, RESIDENT_ID, MALFORMED,      LENGTH,                                               CHARACTERS",
        "430223560229002,    RESIDENT_ID, MALFORMED,      ,                                                     LENGTH",
        "430223560229002,    LEGACY_RESIDENT_ID, VALID,   LENGTH CHARACTERS DIVISION BIRTH_DATE SEQUENCE,",
        "51430000501414666P, CREDIT_CODE, VALID,          LENGTH CHARACTERS DIVISION CHECK,",
        "51430000501414666Q, CREDIT_CODE, CHECK_MISMATCH, LENGTH CHARACTERS DIVISION,                           CHECK",
        "430223,             DIVISION,    VALID,          LENGTH CHARACTERS DIVISION,",
        "430023,             DIVISION,    MALFORMED,      LENGTH CHARACTERS,                                    DIVISION",
        "\uFF14\uFF13\uFF10\uFF12\uFF12\uFF13, DIVISION, MALFORMED, LENGTH, CHARACTERS"
    })
    void an_answer_says_which_parts_hold_and_which_fail(
            String text, IdentityKind kind, CodeVerdict verdict, @Nullable String held, @Nullable String failed) {
        Identity value = RULE.assess(claim(text, kind)).value();
        assertEquals(verdict, value.verdict());
        assertEquals(parts(held), value.held());
        assertEquals(parts(failed), value.failed());
        assertEquals(
                verdict == CodeVerdict.VALID ? 1 : 0, IdentityRule.BY_VALID.of().applyAsLong(value));
    }

    @ParameterizedTest
    @CsvSource({
        "430223,    COUNTY,   VALID,       LENGTH CHARACTERS DIVISION LEVEL, ,         COUNTY",
        "430223,    TOWNSHIP, WRONG_LEVEL, LENGTH CHARACTERS DIVISION,       LEVEL,    COUNTY",
        "430223101, COUNTY,   WRONG_LEVEL, LENGTH CHARACTERS DIVISION,       LEVEL,    TOWNSHIP",
        "430023,    COUNTY,   MALFORMED,   LENGTH CHARACTERS,                DIVISION, ",
        "4302,      COUNTY,   MALFORMED,   ,                                 LENGTH,   "
    })
    void a_division_of_another_level_is_not_malformed(
            String text,
            DivisionLevel asked,
            CodeVerdict verdict,
            @Nullable String held,
            @Nullable String failed,
            @Nullable DivisionLevel level) {
        assertEquals(
                new Identity(verdict, parts(held), parts(failed), List.of(), level, null),
                RULE.assess(claim(text, asked)).value());
    }

    @Test
    void one_text_may_be_two_things_and_is_taken_for_what_it_is_said_to_be() {
        String text = "362322198709086409";
        Identity person = RULE.assess(claim(text, IdentityKind.RESIDENT_ID)).value();
        assertEquals(List.of(IdentityKind.CREDIT_CODE), person.otherKinds());
        assertEquals(null, person.organisationAgreed());
        Identity organisation =
                RULE.assess(claim(text, IdentityKind.CREDIT_CODE)).value();
        assertEquals(List.of(IdentityKind.RESIDENT_ID), organisation.otherKinds());
        assertEquals(Truth.NO, organisation.organisationAgreed());
        assertEquals(
                Truth.YES,
                RULE.assess(claim("51430000501414666P", IdentityKind.CREDIT_CODE))
                        .value()
                        .organisationAgreed());
        assertEquals(
                null,
                RULE.assess(claim("51430000501414666Q", IdentityKind.CREDIT_CODE))
                        .value()
                        .organisationAgreed());
    }

    @Test
    void a_wrong_claim_names_what_the_text_could_be_and_stays_wrong() {
        Identity value = RULE.assess(claim("430223", IdentityKind.RESIDENT_ID)).value();
        assertEquals(CodeVerdict.MALFORMED, value.verdict());
        assertEquals(List.of(IdentityKind.DIVISION), value.otherKinds());
    }

    @Test
    void nobody_guesses_what_a_text_is() {
        Assessment<Identity> assessment = RULE.assess(claim("430223195602290024"));
        assertEquals("identify on 2026-06-01: undetermined, unknown [kind]", assessment.toString());
    }

    @Test
    void the_derivation_shows_the_parts_and_not_the_text() {
        Assessment<Identity> assessment = RULE.assess(claim("362322198709086409", IdentityKind.CREDIT_CODE));
        assertEquals(
                "[text = 3623************09, kind = CREDIT_CODE, held = [LENGTH, CHARACTERS, DIVISION, CHECK], failed = [],"
                        + " organisationAgreed = NO, otherKinds = [RESIDENT_ID], verdict = VALID]",
                assessment.steps().toString());
        assertEquals(
                "[text = 43****, kind = DIVISION, level = TOWNSHIP, held = [LENGTH, CHARACTERS, DIVISION],"
                        + " failed = [LEVEL], level = COUNTY, otherKinds = [], verdict = WRONG_LEVEL]",
                RULE.assess(claim("430223", DivisionLevel.TOWNSHIP)).steps().toString());
        assertEquals("identify []", RULE.toString());
    }

    @Test
    void the_example_of_the_31st_of_february_in_english() {
        assertEquals(
                """
                check of an identifier (identify), on 2026-06-01
                  text: 4302************36
                  said to be: resident id
                  parts that hold: [length, characters, division code, sequence number, check character]  [GB 11643—1999]
                  parts that fail: [birth date]  [GB 11643—1999]
                  could also be: []  [GB 11643—1999]
                  verdict: malformed  [GB 11643—1999]
                findings: none
                clauses:
                  GB 11643—1999 (no force, GB 11643—1999 resident id)""",
                RULE.assess(claim("430223198702311236", IdentityKind.RESIDENT_ID))
                        .explain(Locale.ENGLISH));
        assertFalse(RULE.assess(claim("430223198702311236", IdentityKind.RESIDENT_ID))
                .explain(Locale.CHINESE)
                .contains("0231"));
    }

    @Test
    void it_is_in_force_on_every_day() {
        for (LocalDate day : List.of(LocalDate.of(1949, 10, 1), LocalDate.of(2010, 6, 1), LocalDate.of(2099, 12, 31))) {
            assertEquals(
                    day, IdentityRule.under(Policy.planned(), day).provisions().day());
        }
    }
}
