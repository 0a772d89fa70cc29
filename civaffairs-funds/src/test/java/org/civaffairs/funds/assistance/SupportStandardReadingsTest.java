package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.civaffairs.funds.assistance.People.support;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Readings;
import org.civaffairs.core.rule.Reform;
import org.junit.jupiter.api.Test;

/** What C-08 leaves open: a part of a year, and the two modes of support. */
class SupportStandardReadingsTest {
    private static SupportStandardRule proRata(Policy policy) {
        return SupportStandardRule.under(policy.reading(SupportStandardRule.PART_YEAR, PartYear.PRO_RATA), DAY);
    }

    private static Policy homes(String standard) {
        return Policy.planned()
                .with(Reform.proposed("homes").from(SupportStandardRule.INSTITUTIONAL, DAY, yuan(standard), "memo 7"));
    }

    /** 7/12 of 1,000.00 is 583.333…: only 583.34 is enough, and that is what is shown. */
    @Test
    void what_is_required_rounds_up_and_the_decision_not_at_all() {
        SupportStandardRule rule = proRata(homes("1000.00"));
        assertEquals(
                new SupportStandard(yuan("583.34"), yuan("0.01")),
                rule.assess(support(SupportMode.INSTITUTIONAL, 7, "583.33")).value());
        assertEquals(
                new SupportStandard(yuan("583.34"), yuan("0.00")),
                rule.assess(support(SupportMode.INSTITUTIONAL, 7, "583.34")).value());
    }

    @Test
    void a_reform_can_give_one_mode_its_own_standard() {
        SupportStandardRule rule = SupportStandardRule.under(homes("2400.00"), DAY);
        assertEquals(
                new SupportStandard(yuan("2400.00"), yuan("900.00")),
                rule.assess(support(SupportMode.INSTITUTIONAL, 12, "1500.00")).value());
        assertEquals(
                new SupportStandard(yuan("1500.00"), yuan("0.00")),
                rule.assess(support(SupportMode.DISPERSED, 12, "1500.00")).value());
        assertEquals(
                "support-standard on 2010-06-01: undetermined, unknown [mode]",
                rule.assess(support("1500.00")).toString());
    }

    @Test
    void counting_months_needs_the_months() {
        assertEquals(
                "support-standard on 2010-06-01: undetermined, unknown [months]",
                proRata(Policy.planned()).assess(support("750.00")).toString());
        assertEquals(
                "support-standard on 2010-06-01: undetermined, unknown [mode, months]",
                proRata(homes("2400.00")).assess(support("750.00")).toString());
    }

    @Test
    void the_reading_of_a_part_of_a_year_can_change_the_answer() {
        Readings<SupportStandard> readings = Readings.of(
                policy -> SupportStandardRule.under(policy, DAY),
                Policy.planned(),
                support(SupportMode.DISPERSED, 6, "750.00"),
                SupportStandardRule.PARAMETERS);
        assertEquals(
                List.of(Readings.Effect.CHANGES),
                readings.others().stream().map(Readings.Other::effect).toList());
    }
}
