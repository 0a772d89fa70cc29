package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.OUYANG;
import static org.civaffairs.funds.oversight.Counties.favour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
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
    private static final FavourRule ANY =
            FavourRule.under(Policy.planned().reading(FavourRule.MEANING, FavourMeaning.ANY_CONNECTION), Counties.DAY);

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
                "[related = YES, eligible = NO, funds.favour.meaning = INELIGIBLE_CONNECTION, favour = YES]",
                assessment.steps().toString());
        assertEquals(
                "favour-aid [funds.favour.meaning = INELIGIBLE_CONNECTION (INTERPRETED, C-124): the plan does not say"
                        + " whether assistance to a connection who is eligible is a favour]",
                RULE.toString());
    }

    @ParameterizedTest
    @CsvSource({"YES, NO, YES", "YES, YES, YES", "YES, UNKNOWN, YES", "NO, NO, NO", "NO, UNKNOWN, NO"})
    void the_connection_alone_can_be_read_as_a_favour(Truth related, Truth eligible, Truth favour) {
        assertEquals(new Favour(favour), ANY.assess(favour(related, eligible)).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", "NO", "UNKNOWN"})
    void then_only_the_connection_must_be_known(Truth eligible) {
        assertEquals(
                "favour-aid on 2010-06-01: undetermined, unknown [related]",
                ANY.assess(favour(Truth.UNKNOWN, eligible)).toString());
    }

    @Test
    void a_value_is_decided() {
        assertEquals(
                "favour-aid value: favour must be YES or NO: what is unknown is undetermined",
                assertThrows(IllegalArgumentException.class, () -> new Favour(Truth.UNKNOWN))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> FavourRule.inForceOn(day));
        assertEquals(
                List.of("C-124", "funds.favour.meaning"),
                refused.problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
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
                    "favour-aid: township must not be blank; person must be a text in quotes but is a number"
                            + "; related must be one of YES, NO, UNKNOWN but is \"kin\""
                            + "; eligible is missing or null: give it, unknown is not zero",
                    mapper.refusal("{\"township\":\"\",\"person\":1,\"related\":\"kin\"}", FavourFacts.class));
        }
    }
}
