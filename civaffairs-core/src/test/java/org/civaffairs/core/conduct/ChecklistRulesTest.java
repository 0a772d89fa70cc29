package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.civaffairs.core.conduct.Cadres.four;
import static org.civaffairs.core.conduct.Cadres.six;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.civaffairs.core.evidence.ChecklistItem;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-101, C-109, C-110: six ones, four ones, no complaint upheld. */
class ChecklistRulesTest {
    private static final SixOnesRule SIX = SixOnesRule.inForceOn(DAY);
    private static final FourOnesRule FOUR = FourOnesRule.inForceOn(DAY);

    @ParameterizedTest
    @CsvSource({"YYYYYY, 6, 0, 0", "YYYYYN, 5, 1, 0", "NNNNNN, 0, 6, 0", "YYY?N?, 3, 1, 2"})
    void the_six_are_counted(String items, long done, long missing, long unknown) {
        Checklist value = SIX.assess(six(items)).value();
        assertEquals(new Checklist(done, missing, unknown), value);
        assertEquals(missing, SixOnesRule.BY_MISSING.of().applyAsLong(value));
        assertEquals(done, SixOnesRule.BY_DONE.of().applyAsLong(value));
    }

    @Test
    void five_of_six_names_the_one_that_was_not_done() {
        Assessment<Checklist> assessment = SIX.assess(six("YYNYYY"));
        assertEquals(
                "[DEFICIENCY SIX_ONES_NOT_DONE 县民政局: NO of YES, difference 第3项 [C-101]]",
                assessment.findings().toString());
        assertEquals("[done = 5, missing = 1, unknown = 0]", assessment.steps().toString());
    }

    @Test
    void five_done_and_one_unknown_is_not_six() {
        assertEquals(
                "six-ones on 2010-06-01: undetermined, unknown [items]",
                SIX.assess(six("YYYYY?")).toString());
    }

    @Test
    void the_labels_are_the_callers_and_six() {
        assertEquals(
                "six-ones: items must be six, as the campaign is called, but are 5",
                assertThrows(InvalidInputException.class, () -> six("YYYYY")).getMessage());
        SixOnesFacts.Builder bad = SixOnesFacts.builder().unit("");
        for (int i = 0; i < 7; i++) {
            bad.addItems(ChecklistItem.of(i < 2 ? "同" : i == 2 ? "" : "第" + i, Truth.YES));
        }
        assertEquals(
                "six-ones: unit must not be blank; items must be six, as the campaign is called, but are 7"
                        + "; items[1].label must not be given twice but is \"同\""
                        + "; items[2].label must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "six-ones: unit is missing or null: give it, unknown is not zero"
                            + "; items[0].name is not a property, use one of [label, done]"
                            + "; items[0].label is missing or null: give it, unknown is not zero"
                            + "; items[0].done must be one of YES, NO, UNKNOWN but is true",
                    mapper.refusal("{\"items\":[{\"name\":\"a\",\"done\":true}]}", SixOnesFacts.class));
        }
    }

    @Test
    void a_smile_a_chair_a_cup_of_tea_and_a_sincere_heart_are_4_of_4() {
        Assessment<Checklist> assessment = FOUR.assess(four("YYYY"));
        assertEquals(new Checklist(4, 0, 0), assessment.value());
        assertEquals(
                "[evidence = MYSTERY_VISIT, smile = YES, chair = YES, tea = YES, sincerity = YES, done = 4, missing = 0,"
                        + " unknown = 0]",
                assessment.steps().toString());
    }

    @ParameterizedTest
    @CsvSource({"NYYY, SMILE", "YNYY, CHAIR", "YYNY, TEA", "YYYN, SINCERITY"})
    void what_was_missing_is_named(String four, FourOne missing) {
        Assessment<Checklist> assessment = FOUR.assess(four(four));
        assertEquals(
                "[DEFICIENCY FOUR_ONES_NOT_DONE 柏市镇民政办: NO of YES, difference " + missing + " [C-109]]",
                assessment.findings().toString());
        assertEquals(1, FourOnesRule.BY_MISSING.of().applyAsLong(assessment.value()));
    }

    @Test
    void what_is_unknown_of_a_reception_is_named() {
        assertEquals(
                "four-ones on 2010-06-01: undetermined, unknown [chair, sincerity]",
                FOUR.assess(four("Y?Y?")).toString());
        assertEquals(new Checklist(1, 1, 2), FOUR.assess(four("N?Y?")).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertThrows(InvalidInputException.class, () -> SixOnesRule.inForceOn(day));
        assertThrows(InvalidInputException.class, () -> FourOnesRule.inForceOn(day));
        assertThrows(InvalidInputException.class, () -> EqualTreatmentRule.inForceOn(day));
    }

    @Test
    void rules_print_on_a_line() {
        assertEquals("six-ones []", SIX.toString());
        assertEquals("four-ones []", FOUR.toString());
        assertEquals("equal-treatment []", EqualTreatmentRule.inForceOn(DAY).toString());
        assertTrue(VisitRule.inForceOn(DAY).toString().startsWith("visits ["));
        assertTrue(ConductRule.inForceOn(DAY).toString().startsWith("conduct ["));
        assertTrue(TownshipVisitRule.inForceOn(DAY).toString().startsWith("township-visits ["));
    }
}
