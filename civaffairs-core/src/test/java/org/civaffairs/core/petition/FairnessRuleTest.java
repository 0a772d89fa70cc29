package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-144: with C-31, publication, recusal and ballot present. */
class FairnessRuleTest {
    private static final FairnessRule RULE = FairnessRule.inForceOn(DAY);

    /** Published, recused, balloted. */
    static FairnessFacts facts(String letters) {
        return FairnessFacts.builder()
                .village("江桥村")
                .decision("低保01")
                .published(truth(letters.charAt(0)))
                .recused(truth(letters.charAt(1)))
                .balloted(truth(letters.charAt(2)))
                .build();
    }

    private static List<FairnessElement> elements(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(FairnessElement::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "YYY, PUBLICATION RECUSAL BALLOT, ''",
        "NYY, RECUSAL BALLOT,             PUBLICATION",
        "YNY, PUBLICATION BALLOT,         RECUSAL",
        "YYN, PUBLICATION RECUSAL,        BALLOT",
        "?N?, '',                         RECUSAL",
        "NNN, '',                         PUBLICATION RECUSAL BALLOT"
    })
    void all_three_are_needed(String letters, String present, String missing) {
        Assessment<Fairness> assessment = RULE.assess(facts(letters));
        assertEquals(new Fairness(elements(present), elements(missing)), assessment.value());
        assertEquals(elements(missing).size(), assessment.findings().size());
        assertEquals(elements(missing).size(), FairnessRule.BY_MISSING.of().applyAsLong(assessment.value()));
    }

    @Test
    void what_is_missing_is_a_violation() {
        Assessment<Fairness> assessment = RULE.assess(facts("YYN"));
        assertEquals(
                "[VIOLATION FAIRNESS_ELEMENT_MISSING 江桥村 低保01: NO of YES, difference BALLOT [C-144]]",
                assessment.findings().toString());
        assertEquals(
                "[published = YES, recused = YES, balloted = NO, petition.fairness = WITH_RECUSAL, present = [PUBLICATION,"
                        + " RECUSAL], missing = [BALLOT]]",
                assessment.steps().toString());
        assertEquals(
                "assistance-fairness [petition.fairness = WITH_RECUSAL (INTERPRETED, C-144): the plan does not say what is"
                        + " fair and just, and names no recusal]",
                RULE.toString());
        assertEquals(1, assessment.assumptions().size());
    }

    @ParameterizedTest
    @CsvSource({"YNY, PUBLICATION BALLOT, ''", "Y?Y, PUBLICATION BALLOT, ''", "NNY, BALLOT, PUBLICATION"})
    void the_plan_names_no_recusal_and_can_be_read_without(String letters, String present, String missing) {
        FairnessRule without = FairnessRule.under(
                Policy.planned().reading(FairnessRule.READING, FairnessReading.WITHOUT_RECUSAL), DAY);
        assertEquals(
                new Fairness(elements(present), elements(missing)),
                without.assess(facts(letters)).value());
    }

    @ParameterizedTest
    @CsvSource({"?YY, [published]", "Y?Y, [recused]", "YY?, [balloted]", "??Y, '[published, recused]'"})
    void that_it_was_fair_can_be_said_only_when_all_is_known(String letters, String unknown) {
        assertEquals(
                "assistance-fairness on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(facts(letters)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> FairnessRule.inForceOn(day));
        assertEquals("C-144", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        FairnessFacts.Builder bad = FairnessFacts.builder().village(" ").decision("");
        bad.published(Truth.YES).recused(Truth.YES).balloted(Truth.YES);
        assertEquals(
                "assistance-fairness: village must not be blank; decision must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "assistance-fairness: village" + missing + "; decision" + missing
                            + "; published must be one of YES, NO, UNKNOWN but is 1; recused" + missing + "; balloted"
                            + missing,
                    mapper.refusal("{\"published\":1}", FairnessFacts.class));
        }
    }

    @Test
    void a_value_keeps_its_own_lists() {
        List<FairnessElement> elements = new ArrayList<>(List.of(FairnessElement.BALLOT));
        Fairness value = new Fairness(elements, elements);
        elements.clear();
        assertEquals(new Fairness(List.of(FairnessElement.BALLOT), List.of(FairnessElement.BALLOT)), value);
    }
}
