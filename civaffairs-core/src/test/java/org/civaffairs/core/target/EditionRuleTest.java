package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Source;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.DivisionCode;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-02 and C-74. */
class EditionRuleTest {
    private static final EditionRule RULE = EditionRule.inForceOn(DAY);

    static EditionFacts edition(String division, int year) {
        return EditionFacts.builder()
                .division(DivisionCode.parse(division))
                .year(year)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "430223, 2010, true", // the catalogue's examples
        "430224, 2010, false",
        "430223, 2009, false",
        "430223, 2011, false"
    })
    void the_plan_speaks_for_one_county_and_one_year(String division, int year, boolean applies) {
        assertEquals(new Edition(applies), RULE.assess(edition(division, year)).value());
    }

    @Test
    void the_code_is_our_reading() {
        assertEquals(
                "edition [target.county = 430223 (INTERPRETED, C-02): the plan names You County and gives no code]",
                RULE.toString());
        assertEquals(
                "[division = 430223, target.county = 430223, year = 2010, applies = true]",
                RULE.assess(edition("430223", 2010)).steps().toString());
        assertEquals(1, EditionRule.BY_APPLIES.of().applyAsLong(new Edition(true)));
        assertEquals(0, EditionRule.BY_APPLIES.of().applyAsLong(new Edition(false)));
    }

    @Test
    void another_county_enacts_its_own_code() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        Source plan = Source.of("某县2026年计划", "plan of 2026", first, LocalDate.of(2026, 12, 31));
        Reform enacted = Reform.enacted("某县2026", Citation.of(plan, "1", Force.MUST, "某县"))
                .from(EditionRule.COUNTY, first, 430_224, "1");
        Policy policy = Policy.planned()
                .extendedTo(LocalDate.of(2026, 12, 31), Text.of("沿用", "kept up"))
                .with(enacted);
        EditionRule rule = EditionRule.under(policy, first);
        assertEquals(new Edition(true), rule.assess(edition("430224", 2026)).value());
        assertEquals(new Edition(false), rule.assess(edition("430223", 2026)).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"430223101", "430223101001"})
    void a_township_or_a_village_is_no_county(String division) {
        assertEquals(
                "edition: division must be a county such as 430223 but is " + division
                        + "; year must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> edition(division, -1))
                        .getMessage());
        assertEquals(0, edition("430223", 0).year());
    }

    @Test
    void a_city_without_counties_and_a_longer_form_can_be_asked_about() {
        assertEquals(new Edition(false), RULE.assess(edition("441900", 2010)).value());
        assertEquals(
                new Edition(true), RULE.assess(edition("430223000000", 2010)).value());
    }

    @Test
    void json_is_a_code_in_quotes() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("{\"division\":\"430223\",\"year\":2010}", mapper.write(edition("430223", 2010)));
            assertEquals(
                    "edition: division must be a text in quotes but is a number; year must be a whole number from 0 to"
                            + " 2147483647 but is \"2010\"",
                    mapper.refusal("{\"division\":430223,\"year\":\"2010\"}", EditionFacts.class));
        }
    }

    /** C-74. */
    @Test
    void xuehua_pilots_services_for_the_old() {
        assertTrue(ElderlyPilot.isPilot("城关镇", "雪花社区"));
        assertTrue(ElderlyPilot.isPilot("城關鎮", "雪花社區"));
        assertFalse(ElderlyPilot.isPilot("柏市镇", "雪花社区"));
        assertFalse(ElderlyPilot.isPilot("城关镇", "雪花"));
        assertEquals("C-74", ElderlyPilot.CITATION.clause());
    }
}
