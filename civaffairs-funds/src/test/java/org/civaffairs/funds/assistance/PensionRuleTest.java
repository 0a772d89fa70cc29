package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.pension;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-56, with its numbers. All is due by 2010-06-10. */
class PensionRuleTest {
    private static final PensionRule RULE = PensionRule.inForceOn(People.DAY);

    @ParameterizedTest
    @CsvSource({
        "300.00, 300.00, 2010-06-12, 0.00,   2", // the catalogue's example: full, late 2 days
        "300.00, 300.00, 2010-06-11, 0.00,   1",
        "300.00, 300.00, 2010-06-10, 0.00,   0", // the due day is on time
        "300.00, 300.00, 2010-06-09, 0.00,   0",
        "300.00, 300.01, 2010-06-10, 0.00,   0",
        "300.00, 299.99, 2010-06-10, 0.01,   20", // not in full: late until it is
        "300.00, 200.00, 2010-06-12, 100.00, 20",
        "300.00, 300.00, 2010-06-30, 0.00,   20"
    })
    void both_the_day_and_the_amount_count(String due, String paid, String paidOn, String arrears, long daysLate) {
        Assessment<Pension> assessment = RULE.assess(pension(due, paid, paidOn, "2010-06-30"));
        assertEquals(new Pension(yuan(arrears), daysLate), assessment.value());
        assertEquals(daysLate > 0, assessment.hasFindings());
    }

    @ParameterizedTest
    @CsvSource({
        "300.00, 0.00,   2010-06-09, 0.00,   0",
        "300.00, 0.00,   2010-06-10, 0.00,   0", // the last day is not over
        "300.00, 0.00,   2010-06-11, 300.00, 1",
        "300.00, 300.00, 2010-06-10, 0.00,   0", // complete by the due day, whenever it came
        "0.00,   0.00,   2010-06-30, 0.00,   0" // nothing was due
    })
    void what_is_not_due_yet_is_neither_late_nor_in_arrears(
            String due, String paid, String asOf, String arrears, long daysLate) {
        assertEquals(
                new Pension(yuan(arrears), daysLate),
                RULE.assess(pension(due, paid, asOf)).value());
    }

    @Test
    void a_full_payment_of_an_unknown_day_cannot_be_judged() {
        assertEquals(
                "pension-delivery on 2010-06-01: undetermined, unknown [paidOn]",
                RULE.assess(pension("300.00", "300.00", "2010-06-11")).toString());
    }

    @Test
    void what_is_missing_is_found_although_the_day_of_the_payment_is_unknown() {
        assertEquals(
                new Pension(yuan("100.00"), 20),
                RULE.assess(pension("300.00", "200.00", "2010-06-30")).value());
    }

    @Test
    void findings_name_amounts_and_days_and_mask_the_name() {
        List<Finding> findings =
                RULE.assess(pension("300.00", "200.00", "2010-06-30")).findings();
        assertEquals(
                "[DEFICIENCY PENSION_IN_ARREARS 柏市镇 欧**: 200.00 of 300.00, difference 100.00 [C-56],"
                        + " DEFICIENCY PENSION_LATE 柏市镇 欧**: 2010-06-30 of 2010-06-10, difference 20 [C-56]]",
                findings.toString());
        assertEquals(
                List.of(Severity.DEFICIENCY, Severity.DEFICIENCY),
                findings.stream().map(Finding::severity).toList());
        assertEquals(
                "[DEFICIENCY PENSION_LATE 柏市镇 欧**: 2010-06-12 of 2010-06-10, difference 2 [C-56]]",
                RULE.assess(pension("300.00", "300.00", "2010-06-12", "2010-06-30"))
                        .findings()
                        .toString());
    }

    @Test
    void the_derivation_lists_amounts_and_days() {
        assertEquals(
                "[due = 300.00, dueOn = 2010-06-10, paid = 200.00, asOf = 2010-06-30, arrears = 100.00, daysLate = 20]",
                RULE.assess(pension("300.00", "200.00", "2010-06-30")).steps().toString());
        PensionFacts.Builder late = PensionFacts.builder().township("柏市镇").person(PersonName.parse("王五"));
        late.due(yuan("300.00")).dueOn(LocalDate.of(2010, 6, 10)).paid(yuan("300.00"));
        late.paidOn(LocalDate.of(2010, 6, 12)).asOf(LocalDate.of(2010, 6, 30));
        assertEquals(
                "[due = 300.00, dueOn = 2010-06-10, paid = 300.00, paidOn = 2010-06-12, asOf = 2010-06-30,"
                        + " arrears = 0.00, daysLate = 2]",
                RULE.assess(late.build()).steps().toString());
    }

    @Test
    void nothing_is_assumed_and_both_measures_look_at_their_own_component() {
        assertEquals("pension-delivery []", RULE.toString());
        Pension value = new Pension(yuan("100.00"), 20);
        assertEquals(10_000, PensionRule.BY_ARREARS.of().applyAsLong(value));
        assertEquals(20, PensionRule.BY_DAYS_LATE.of().applyAsLong(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day + ": C-56 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> PensionRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void an_extended_policy_carries_it_on() {
        LocalDate next = LocalDate.of(2011, 3, 1);
        Policy extended = Policy.planned().extendedTo(next, Text.of("尚无新计划", "no newer plan"));
        assertEquals(next, PensionRule.under(extended, next).provisions().day());
    }
}
