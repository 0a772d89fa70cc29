package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.checklist;
import static org.civaffairs.core.registration.Offices.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.evidence.ChecklistItem;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-59 and C-60: a checklist given by the caller, done of all. */
class RegistrationChecklistRuleTest {
    private static final RegistrationChecklistRule RULE = RegistrationChecklistRule.inForceOn(DAY);

    @ParameterizedTest
    @CsvSource({
        "YYY, YY,   3, '',    2, '',      0",
        "'',  YYYYN, 0, '',   4, a5,      1",
        "YN,  Y,    1, m2,    1, '',      1",
        "NN,  NYN,  0, m1 m2, 1, a1 a3,   2",
        "?N,  ?,    0, m2,    0, '',      1",
        "Y,   '',   1, '',    0, '',      0"
    })
    void what_is_done_is_counted_and_what_is_not_is_named(
            String marriage, String adoption, long done, String missing, long adopted, String lacking, int findings) {
        Assessment<RegistrationChecklist> assessment = RULE.assess(checklist(marriage, adoption));
        RegistrationChecklist value = new RegistrationChecklist(done, words(missing), adopted, words(lacking));
        assertEquals(value, assessment.value());
        assertEquals(findings, assessment.findings().size());
        assertEquals(
                words(missing).size(),
                RegistrationChecklistRule.BY_MARRIAGE.of().applyAsLong(value));
        assertEquals(
                words(lacking).size(),
                RegistrationChecklistRule.BY_ADOPTION.of().applyAsLong(value));
    }

    @Test
    void a_miss_of_marriages_is_a_shortfall_and_one_of_adoptions_a_deficiency() {
        Assessment<RegistrationChecklist> assessment = RULE.assess(checklist("YN?", "YYYYN"));
        assertEquals(
                "[SHORTFALL MARRIAGE_ITEMS_MISSING 攸县: 1 of 3, difference 1 [C-59],"
                        + " DEFICIENCY ADOPTION_ITEMS_MISSING 攸县: 4 of 5, difference 1 [C-60]]",
                assessment.findings().toString());
        assertEquals(
                "[marriageDone = 1, marriageMissing = [m2], adoptionDone = 4, adoptionMissing = [a5]]",
                assessment.steps().toString());
        assertEquals("registration-checklist []", RULE.toString());
    }

    @ParameterizedTest
    @CsvSource({"Y?, Y, [marriage]", "Y, ?, [adoption]", "?, Y?, '[marriage, adoption]'"})
    void that_all_is_done_can_be_said_only_when_all_is_known(String marriage, String adoption, String unknown) {
        assertEquals(
                "registration-checklist on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(checklist(marriage, adoption)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> RegistrationChecklistRule.inForceOn(day));
        assertEquals("C-60", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        assertEquals(
                "registration-checklist: adoption must not be empty where marriage is: nothing is asked",
                assertThrows(InvalidInputException.class, () -> checklist("", ""))
                        .getMessage());
        RegistrationChecklistFacts.Builder bad =
                RegistrationChecklistFacts.builder().unit(" ");
        bad.addMarriage(ChecklistItem.of("a", Truth.YES), ChecklistItem.of("a", Truth.YES));
        bad.addAdoption(ChecklistItem.of("", Truth.YES));
        assertEquals(
                "registration-checklist: unit must not be blank; marriage[1].label must not be given twice but is \"a\""
                        + "; adoption[0].label must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "registration-checklist: unit is missing or null: give it, unknown is not zero"
                            + "; marriage must be a list in brackets but is an object"
                            + "; adoption[0].done must be one of YES, NO, UNKNOWN but is true",
                    mapper.refusal(
                            "{\"marriage\":{},\"adoption\":[{\"label\":\"a\",\"done\":true}]}",
                            RegistrationChecklistFacts.class));
        }
    }

    @Test
    void a_value_keeps_its_own_lists() {
        List<String> items = new ArrayList<>(List.of("a"));
        RegistrationChecklist value = new RegistrationChecklist(0, items, 0, items);
        items.clear();
        assertEquals(new RegistrationChecklist(0, List.of("a"), 0, List.of("a")), value);
    }
}
