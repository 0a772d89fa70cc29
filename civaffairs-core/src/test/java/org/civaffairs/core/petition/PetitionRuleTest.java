package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.petition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-78: escalated to the city (市) is not on the spot (就地). */
class PetitionRuleTest {
    private static final PetitionRule RULE = PetitionRule.inForceOn(DAY);

    @ParameterizedTest
    @CsvSource({
        "TOWNSHIP, TOWNSHIP, YES, ON_THE_SPOT, 0",
        "COUNTY,   COUNTY,   YES, ON_THE_SPOT, 0",
        "TOWNSHIP, TOWNSHIP, NO,  OPEN,        0",
        "TOWNSHIP, COUNTY,   YES, ESCALATED,   1",
        "TOWNSHIP, CITY,     YES, ESCALATED,   2",
        "TOWNSHIP, CITY,     NO,  ESCALATED,   2",
        "VILLAGE,  STATE,    UNKNOWN, ESCALATED, 5"
    })
    void on_the_spot_is_at_its_own_level(
            PetitionLevel level, PetitionLevel reached, Truth resolved, PetitionOutcome outcome, long levelsUp) {
        Assessment<Petition> assessment = RULE.assess(petition(level, reached, resolved));
        assertEquals(new Petition(outcome, levelsUp), assessment.value());
        assertEquals(levelsUp > 0, assessment.hasFindings());
        assertEquals(levelsUp > 0 ? 1 : 0, PetitionRule.BY_ESCALATED.of().applyAsLong(assessment.value()));
    }

    @Test
    void one_that_went_to_the_city_is_a_deficiency() {
        Assessment<Petition> assessment = RULE.assess(petition(PetitionLevel.TOWNSHIP, PetitionLevel.CITY, Truth.YES));
        assertEquals(
                "[DEFICIENCY PETITION_ESCALATED 柏市镇 p1: CITY of TOWNSHIP, difference 2 [C-78]]",
                assessment.findings().toString());
        assertEquals(
                "[level = TOWNSHIP, reached = CITY, resolved = YES, levelsUp = 2, outcome = ESCALATED]",
                assessment.steps().toString());
        assertEquals("petition []", RULE.toString());
    }

    @ParameterizedTest
    @EnumSource
    void where_it_went_must_be_known(Truth resolved) {
        assertEquals(
                "petition on 2010-06-01: undetermined, unknown [reached]",
                RULE.assess(petition(PetitionLevel.COUNTY, null, resolved)).toString());
    }

    @Test
    void whether_it_is_resolved_must_be_known_where_it_went_no_higher() {
        assertEquals(
                "petition on 2010-06-01: undetermined, unknown [resolved]",
                RULE.assess(petition(PetitionLevel.COUNTY, PetitionLevel.COUNTY, Truth.UNKNOWN))
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> PetitionRule.inForceOn(day));
        assertEquals("C-78", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        PetitionFacts.Builder bad = PetitionFacts.builder().unit(" ").id("").resolved(Truth.NO);
        bad.level(PetitionLevel.COUNTY).reached(PetitionLevel.TOWNSHIP);
        assertEquals(
                "petition: unit must not be blank; id must not be blank; reached must not be below level, COUNTY, but is"
                        + " \"TOWNSHIP\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "petition: unit must be a text in quotes but is a number; id is missing or null: give it, unknown is not"
                            + " zero; level must be one of VILLAGE, TOWNSHIP, COUNTY, CITY, PROVINCE, STATE but is \"市\""
                            + "; reached must be one of VILLAGE, TOWNSHIP, COUNTY, CITY, PROVINCE, STATE but is 4"
                            + "; resolved is missing or null: give it, unknown is not zero",
                    mapper.refusal("{\"unit\":1,\"level\":\"市\",\"reached\":4}", PetitionFacts.class));
        }
    }
}
