package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.conduct;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-97 to C-100 and C-136: two cleans, three prohibitions, all cadres. */
class ConductRuleTest {
    private static final ConductRule RULE = ConductRule.inForceOn(Cadres.DAY);
    private static final Banquet BANQUET =
            Banquet.of("b-1", BanquetHost.TOWNSHIP_OFFICE, BanquetPlace.COUNTY_SEAT, Truth.YES);
    private static final Banquet ELSEWHERE =
            Banquet.of("b-2", BanquetHost.TOWNSHIP_OFFICE, BanquetPlace.ELSEWHERE, Truth.YES);
    private static final Gift CARD = Gift.of("g-1", Truth.YES, Yuan.parse("50.00"), GiftResponse.ACCEPTED);
    private static final Gift TEA = Gift.inKind("g-2", Truth.YES, GiftResponse.ACCEPTED);
    private static final Gift WHOSE = Gift.inKind("g-3", Truth.UNKNOWN, GiftResponse.ACCEPTED);
    private static final Favour COUSIN = Favour.of("f-1", Truth.YES, Truth.NO, Truth.NO);
    private static final Favour BREACH = Favour.of("f-2", Truth.YES, Truth.YES, Truth.NO);

    private static Conduct spirit(ConductEvent... events) {
        Policy policy = Policy.planned().reading(ConductRule.CLEAN, CleanReading.SPIRIT);
        return ConductRule.under(policy, Cadres.DAY)
                .assess(conduct(events).openAuditFindings(0).build())
                .value();
    }

    @Test
    void a_card_of_50_yuan_is_a_violation_since_the_plan_knows_no_least_amount() {
        Assessment<Conduct> assessment =
                RULE.assess(conduct(CARD).openAuditFindings(0).build());
        assertEquals(
                "[VIOLATION GIFT_ACCEPTED 县民政局 欧** g-1: 50.00 of 0.00, difference 50.00 [C-99]]",
                assessment.findings().toString());
        assertEquals(Truth.NO, assessment.value().cleanPerson());
        assertEquals(Truth.YES, assessment.value().cleanBooks());
    }

    @Test
    void violations_come_in_the_order_of_the_events_then_the_books_then_notes() {
        Assessment<Conduct> assessment = RULE.assess(conduct(BREACH, WHOSE, TEA, ELSEWHERE, BANQUET)
                .openAuditFindings(3)
                .build());
        assertEquals(
                "[VIOLATION FAVOUR_DONE 县民政局 欧** f-2: 1 of 0, difference 1 [C-100],"
                        + " VIOLATION GIFT_IN_KIND_ACCEPTED 县民政局 欧** g-2: 1 of 0, difference 1 [C-99],"
                        + " VIOLATION BANQUET_ACCEPTED 县民政局 欧** b-1: 1 of 0, difference 1 [C-98],"
                        + " DEFICIENCY BOOKS_NOT_CLEAN 县民政局 欧**: 3 of 0, difference 3 [C-97],"
                        + " NOTE AGAINST_SPIRIT 县民政局 欧** b-2: 1 of 0, difference 1 [C-98]]",
                assessment.findings().toString());
        Conduct value = assessment.value();
        assertEquals(
                "[f-2 FAVOUR VIOLATION, g-3 GIFT UNDETERMINED, g-2 GIFT VIOLATION, b-2 BANQUET AGAINST_SPIRIT,"
                        + " b-1 BANQUET VIOLATION]",
                value.outcomes().toString());
        assertEquals(3, ConductRule.BY_VIOLATIONS.of().applyAsLong(value));
        assertEquals(1, ConductRule.BY_NOTES.of().applyAsLong(value));
        assertEquals(1, value.count(ConductVerdict.UNDETERMINED));
        assertEquals(Truth.NO, value.cleanBooks());
    }

    @Test
    void what_is_against_the_spirit_only_is_a_note_by_the_same_prohibition() {
        Gift friend = Gift.inKind("g-4", Truth.NO, GiftResponse.ACCEPTED);
        Favour breach = Favour.of("f-4", Truth.NO, Truth.YES, Truth.NO);
        assertEquals(
                "[NOTE RECUSAL_DUE 县民政局 欧** f-1: 1 of 0, difference 1 [C-100],"
                        + " NOTE AGAINST_SPIRIT 县民政局 欧** b-2: 1 of 0, difference 1 [C-98],"
                        + " NOTE AGAINST_SPIRIT 县民政局 欧** g-4: 1 of 0, difference 1 [C-99],"
                        + " NOTE AGAINST_SPIRIT 县民政局 欧** f-4: 1 of 0, difference 1 [C-100]]",
                RULE.assess(conduct(COUSIN, ELSEWHERE, friend, breach)
                                .openAuditFindings(0)
                                .build())
                        .findings()
                        .toString());
    }

    @Test
    void a_note_says_that_the_letter_is_not_broken() {
        Assessment<Conduct> assessment =
                RULE.assess(conduct(ELSEWHERE).openAuditFindings(0).build());
        String english = assessment.explain(Locale.ENGLISH);
        String chinese = assessment.explain(Locale.CHINESE);
        assertTrue(english.contains("note AGAINST_SPIRIT"), english);
        assertTrue(english.contains("no breach of the letter, against the spirit of the prohibition"), english);
        assertTrue(english.contains("(outside its letter, within its spirit, "), english);
        assertTrue(chinese.contains("不违反条文，但有违禁令精神"), chinese);
        assertTrue(chinese.contains("（条文之外、精神所及"), chinese);
    }

    @Test
    void a_note_settles_nothing_that_is_unknown() {
        assertEquals(
                "conduct on 2010-06-01: undetermined, unknown [outcomes]",
                RULE.assess(conduct(ELSEWHERE, WHOSE).openAuditFindings(0).build())
                        .toString());
        assertEquals(
                List.of("BANQUET_ACCEPTED", "AGAINST_SPIRIT"),
                RULE.assess(conduct(ELSEWHERE, WHOSE, BANQUET).build()).findings().stream()
                        .map(finding -> finding.code().id())
                        .toList());
    }

    @Test
    void by_the_letter_a_note_leaves_a_person_clean() {
        Assessment<Conduct> assessment =
                RULE.assess(conduct(COUSIN, ELSEWHERE).openAuditFindings(0).build());
        assertEquals(
                "[f-1 FAVOUR RECUSAL_DUE, b-2 BANQUET AGAINST_SPIRIT]",
                assessment.value().notes().toString());
        assertEquals(Truth.YES, assessment.value().cleanPerson());
    }

    @Test
    void by_the_spirit_a_note_makes_a_person_unclean() {
        assertEquals(Truth.NO, spirit(ELSEWHERE).cleanPerson());
        assertEquals(Truth.NO, spirit(COUSIN).cleanPerson());
        assertEquals(Truth.NO, spirit(CARD).cleanPerson());
        assertEquals(
                Truth.YES,
                spirit(Favour.of("f-3", Truth.YES, Truth.NO, Truth.YES)).cleanPerson());
    }

    /** A dinner elsewhere of which nobody knows whether it was accepted is at most a note. */
    @Test
    void what_can_only_be_a_note_leaves_the_letter_decided() {
        Banquet dinner = Banquet.of("b-3", BanquetHost.OTHER, BanquetPlace.ELSEWHERE, Truth.UNKNOWN);
        Assessment<Conduct> letter =
                RULE.assess(conduct(dinner).openAuditFindings(0).build());
        assertFalse(letter.hasFindings());
        assertEquals(Truth.YES, letter.value().cleanPerson());
        assertEquals("[b-3 BANQUET SPIRIT_UNKNOWN]", letter.value().outcomes().toString());
        assertEquals(List.of(), letter.value().notes());
        Policy policy = Policy.planned().reading(ConductRule.CLEAN, CleanReading.SPIRIT);
        ConductRule bySpirit = ConductRule.under(policy, Cadres.DAY);
        assertEquals(
                "conduct on 2010-06-01: undetermined, unknown [outcomes]",
                bySpirit.assess(conduct(dinner).openAuditFindings(0).build()).toString());
        assertEquals(
                Truth.UNKNOWN,
                bySpirit.assess(conduct(dinner).openAuditFindings(1).build())
                        .value()
                        .cleanPerson());
    }

    @Test
    void without_events_and_with_clean_books_all_is_clean() {
        Conduct clean = RULE.assess(conduct().openAuditFindings(0).build()).value();
        assertEquals(new Conduct(List.of(), Truth.YES, Truth.YES), clean);
    }

    @Test
    void what_is_unknown_is_never_clean() {
        assertEquals(
                "conduct on 2010-06-01: undetermined, unknown [outcomes, openAuditFindings]",
                RULE.assess(conduct(WHOSE, COUSIN).build()).toString());
        assertEquals(
                "conduct on 2010-06-01: undetermined, unknown [openAuditFindings]",
                RULE.assess(conduct().build()).toString());
        Conduct provisional =
                RULE.assess(conduct(WHOSE).openAuditFindings(1).build()).value();
        assertEquals(Truth.UNKNOWN, provisional.cleanPerson());
        assertEquals(Truth.UNKNOWN, RULE.assess(conduct(CARD).build()).value().cleanBooks());
    }

    @Test
    void the_steps_are_in_order_and_read_in_both_languages() {
        Assessment<Conduct> assessment =
                RULE.assess(conduct(COUSIN).openAuditFindings(0).build());
        assertEquals(
                "[conduct.favour = BOTH, outcomes = [f-1 FAVOUR RECUSAL_DUE], conduct.clean = LETTER,"
                        + " cleanPerson = YES, openAuditFindings = 0, cleanBooks = YES]",
                assessment.steps().toString());
        assertEquals(
                "  events: [f-1, no favours: note: the cadre should recuse himself]  [C-136]",
                assessment.explain(Locale.ENGLISH).lines().toList().get(2));
        assertEquals(
                "  逐件认定：[f-1，不准优亲厚友：提示：应当回避]  [C-136]",
                assessment.explain(Locale.CHINESE).lines().toList().get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertThrows(InvalidInputException.class, () -> ConductRule.inForceOn(day));
    }
}
