package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.OUYANG;
import static org.civaffairs.funds.oversight.Counties.favour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-124: ineligible and related. */
class FavourRuleTest {
    private static final FavourRule RULE = FavourRule.inForceOn(Counties.DAY);

    @ParameterizedTest
    @CsvSource({
        "YES,     NO,      YES",
        "YES,     YES,     NO",
        "NO,      NO,      NO", // not eligible and no connection: wrong, and no favour
        "NO,      YES,     NO",
        "NO,      UNKNOWN, NO",
        "UNKNOWN, YES,     NO"
    })
    void a_favour_is_done_to_a_connection_who_is_not_eligible(Truth related, Truth eligible, Truth favour) {
        Assessment<Favour> assessment = RULE.assess(favour(related, eligible));
        assertEquals(new Favour(favour), assessment.value());
        assertEquals(favour == Truth.YES, assessment.hasFindings());
        assertEquals(favour == Truth.YES ? 1 : 0, FavourRule.BY_FAVOUR.of().applyAsLong(assessment.value()));
    }

    @ParameterizedTest
    @CsvSource({"YES,     UNKNOWN, [eligible]", "UNKNOWN, NO,      [related]", "UNKNOWN, UNKNOWN, '[related, eligible]'"
    })
    void what_is_unknown_cannot_be_certified(Truth related, Truth eligible, String unknown) {
        assertEquals(
                "favour-aid on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(favour(related, eligible)).toString());
    }

    @Test
    void a_favour_is_a_violation_and_the_name_is_masked() {
        Assessment<Favour> assessment = RULE.assess(favour(Truth.YES, Truth.NO));
        assertEquals(
                "[VIOLATION FAVOUR_AID 柏市镇 欧**: 1 of 0, difference 1 [C-124]]",
                assessment.findings().toString());
        assertEquals(Severity.VIOLATION, assessment.findings().get(0).severity());
        assertEquals(
                "[related = YES, eligible = NO, favour = YES]",
                assessment.steps().toString());
        assertEquals("favour-aid []", RULE.toString());
    }

    @Test
    void a_value_is_decided() {
        assertEquals(
                "favour must be YES or NO: what is unknown is undetermined",
                assertThrows(IllegalArgumentException.class, () -> new Favour(Truth.UNKNOWN))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day
                        + ": C-124 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> FavourRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        FavourFacts.Builder bad = FavourFacts.builder();
        bad.township(" ").person(OUYANG).related(Truth.NO).eligible(Truth.NO);
        assertEquals(
                "favour-aid: township must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "favour-aid: township must not be blank; person must be a text in quotes but is 1"
                            + "; related must be one of YES, NO, UNKNOWN but is \"kin\""
                            + "; eligible is missing or null: give it, unknown is not zero",
                    mapper.refusal("{\"township\":\"\",\"person\":1,\"related\":\"kin\"}", FavourFacts.class));
        }
    }
}
