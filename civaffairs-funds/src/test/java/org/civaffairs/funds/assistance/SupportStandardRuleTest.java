package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.civaffairs.funds.assistance.People.support;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-08, with its numbers. */
class SupportStandardRuleTest {
    private static final SupportStandardRule RULE = SupportStandardRule.inForceOn(DAY);

    private static SupportStandardRule proRata(Policy policy) {
        return SupportStandardRule.under(policy.reading(SupportStandardRule.PART_YEAR, PartYear.PRO_RATA), DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "1380.00, 120.00", // the catalogue's example
        "1499.99, 0.01",
        "1500.00, 0.00",
        "1500.01, 0.00", // more is no gap
        "0.00,    1500.00"
    })
    void a_person_is_due_the_whole_standard(String paid, String gap) {
        Assessment<SupportStandard> assessment = RULE.assess(support(paid));
        assertEquals(new SupportStandard(yuan("1500.00"), yuan(gap)), assessment.value());
        assertEquals(!gap.equals("0.00"), assessment.hasFindings());
    }

    /** Entered in July: FULL_YEAR 1500.00, PRO_RATA 6/12, which is 750.00. */
    @ParameterizedTest
    @CsvSource({
        "6,  750.00,  750.00,  0.00",
        "6,  749.99,  750.00,  0.01",
        "12, 1499.99, 1500.00, 0.01",
        "12, 1500.00, 1500.00, 0.00",
        "1,  125.00,  125.00,  0.00",
        "1,  0.00,    125.00,  125.00",
        "11, 1375.00, 1375.00, 0.00"
    })
    void months_can_be_counted(int months, String paid, String required, String gap) {
        SupportStandardFacts facts = support(SupportMode.DISPERSED, months, paid);
        assertEquals(
                new SupportStandard(yuan(required), yuan(gap)),
                proRata(Policy.planned()).assess(facts).value());
        assertEquals(yuan("1500.00"), RULE.assess(facts).value().required());
    }

    @Test
    void a_gap_is_a_deficiency_and_shows_no_full_name() {
        Finding finding = RULE.assess(support("1380.00")).findings().get(0);
        assertEquals(
                new Finding(
                        SupportStandardRule.BELOW_STANDARD,
                        "柏市镇 欧**",
                        YouCounty2010.SUPPORT_STANDARD,
                        yuan("1500.00"),
                        yuan("1380.00"),
                        yuan("120.00")),
                finding);
        assertEquals(Severity.DEFICIENCY, finding.severity());
    }

    @Test
    void the_derivation_lists_what_is_known_in_order() {
        String provisions = "funds.support.dispersed = 1500.00, funds.support.institutional = 1500.00, ";
        assertEquals(
                "[" + provisions + "funds.support.part-year = FULL_YEAR, required = 1500.00, paid = 1380.00,"
                        + " gap = 120.00]",
                RULE.assess(support("1380.00")).steps().toString());
        assertEquals(
                "[mode = DISPERSED, " + provisions + "months = 6, funds.support.part-year = PRO_RATA,"
                        + " required = 750.00, paid = 750.00, gap = 0.00]",
                proRata(Policy.planned())
                        .assess(support(SupportMode.DISPERSED, 6, "750.00"))
                        .steps()
                        .toString());
    }

    @Test
    void every_reading_is_declared() {
        String one =
                " = 1500.00 (INTERPRETED, C-08): the plan gives one number: for each person, at least, and the same in"
                        + " both modes is our reading, ";
        assertEquals(
                "support-standard [funds.support.dispersed" + one + "funds.support.institutional" + one
                        + "funds.support.part-year = FULL_YEAR (INTERPRETED, C-08): the plan does not say what a part of"
                        + " the year counts]",
                RULE.toString());
        assertEquals(3, RULE.provisions().assumptions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                List.of("C-08", "funds.support.dispersed", "funds.support.institutional", "funds.support.part-year"),
                assertThrows(InvalidInputException.class, () -> SupportStandardRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        SupportStandard value = new SupportStandard(yuan("1500.00"), yuan("120.00"));
        assertEquals(150_000, SupportStandardRule.BY_REQUIRED.of().applyAsLong(value));
        assertEquals(12_000, SupportStandardRule.BY_GAP.of().applyAsLong(value));
        assertEquals("120.00", SupportStandardRule.BY_GAP.show(12_000));
    }
}
