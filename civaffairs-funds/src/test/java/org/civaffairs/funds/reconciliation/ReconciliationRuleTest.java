package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.LAST;
import static org.civaffairs.funds.reconciliation.Statements.RULE;
import static org.civaffairs.funds.reconciliation.Statements.bare;
import static org.civaffairs.funds.reconciliation.Statements.differences;
import static org.civaffairs.funds.reconciliation.Statements.facts;
import static org.civaffairs.funds.reconciliation.Statements.findings;
import static org.civaffairs.funds.reconciliation.Statements.item;
import static org.civaffairs.funds.reconciliation.Statements.march;
import static org.civaffairs.funds.reconciliation.Statements.statement;
import static org.civaffairs.funds.reconciliation.Statements.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

class ReconciliationRuleTest {
    @Test
    void books_and_bank_that_agree_have_no_finding() {
        ReconciliationFacts.Builder facts = facts(
                statement("500.00", "10 IN 1000.00 r1", "11 OUT 250.00 r2", "20 IN 0.01 INTEREST"),
                "1 10 IN 1000.00 r1",
                "2 11 OUT 250.00 r2",
                "3 21 IN 0.01");
        assertEquals(List.of(), findings(facts));
        Yuan end = Yuan.parse("1250.01");
        assertEquals(new Reconciliation(end, Yuan.ZERO, end, Yuan.ZERO, 3, 0, List.of(), List.of()), value(facts));
    }

    /** The example of the rule. */
    @Test
    void one_fen_of_one_reference_is_one_difference() {
        ReconciliationFacts.Builder facts = facts(
                statement("500.00", "10 OUT 100.01 r1", "11 OUT 7.00 r2"), "1 9 OUT 100.00 r1", "2 11 OUT 7.00 r2");
        Finding found = RULE.assess(facts.build()).findings().get(0);
        assertEquals(
                "VIOLATION RECONCILIATION_DIFFERENCE 专户 r1: -100.01 of -100.00, difference -0.01 [C-113]",
                found.toString());
        assertEquals(Severity.VIOLATION, found.severity());
        assertEquals(YouCounty2010.DEDICATED_ACCOUNT, found.citation());
        assertEquals(List.of("专户 r1: -100.00 -100.01 -0.01"), findings(facts));
        Reconciliation value = value(facts);
        assertEquals("AMOUNT_DIFFERS", value.differences().get(0).kind().name());
        assertEquals(march("10"), value.differences().get(0).day());
        assertEquals(Yuan.parse("-0.01"), value.unexplained());
        assertEquals(1, value.matched());
    }

    @Test
    void what_only_one_side_has_differs_unless_it_may_be_on_its_way() {
        ReconciliationFacts.Builder facts =
                facts(statement("500.00", "12 OUT 30.00 x9"), "1 10 IN 80.00 r1", "2 12 OUT 5.00");
        assertEquals(
                List.of(
                        "MISSING_AT_BANK r1 80.00 0.00 -80.00",
                        "MISSING_IN_BOOKS x9 0.00 -30.00 -30.00",
                        "MISSING_AT_BANK posting 2 -5.00 0.00 5.00"),
                differences(value(facts)));
        assertEquals(
                List.of("专户 r1: 80.00 0.00 -80.00", "专户 x9: 0.00 -30.00 -30.00", "专户 posting 2: -5.00 0.00 5.00"),
                findings(facts));
        assertEquals(Yuan.parse("-105.00"), value(facts).unexplained());
    }

    @Test
    void opening_balances_that_differ_are_a_difference_of_their_own() {
        ReconciliationFacts.Builder facts = bare(statement("500.00", "10 IN 1.00 r1"), "1 10 IN 1.00 r1")
                .inTransitFrom(LAST)
                .bookOpening(Yuan.parse("400.00"))
                .addCarried(item("PAYMENT_NOT_AT_BANK 02-27 90.00 r8 #8"), item("INTEREST_NOT_IN_BOOKS 02-28 9.99"));
        assertEquals(
                List.of(
                        "MISSING_AT_BANK r8 -90.00 0.00 90.00",
                        "MISSING_IN_BOOKS 2010-02-28 0.00 9.99 9.99",
                        "OPENING_DIFFERS 2010-03-01 499.99 500.00 0.01"),
                differences(value(facts)));
        assertEquals(Yuan.parse("100.00"), value(facts).unexplained());
    }

    @Test
    void differences_that_cancel_each_other_are_found_all_the_same() {
        ReconciliationFacts.Builder facts =
                facts(statement("500.00", "10 IN 1.00 r1", "10 IN 3.00 r2"), "1 10 IN 2.00 r1", "2 10 IN 2.00 r2");
        assertEquals(Yuan.ZERO, value(facts).unexplained());
        assertEquals(
                List.of("AMOUNT_DIFFERS r1 2.00 1.00 -1.00", "AMOUNT_DIFFERS r2 2.00 3.00 1.00"),
                differences(value(facts)));
    }

    @Test
    void the_plan_speaks_for_2010() {
        assertEquals("reconcile []", RULE.toString());
        assertEquals(List.of(), RULE.provisions().all());
        assertThrows(InvalidInputException.class, () -> ReconciliationRule.inForceOn(LocalDate.of(2011, 1, 1)));
    }

    @Test
    void policies_are_compared_by_what_is_unexplained_and_by_how_often() {
        Reconciliation value = value(facts(statement("500.00", "12 OUT 30.00 x9"), "1 10 IN 80.00 r1"));
        assertEquals(-11_000, ReconciliationRule.BY_UNEXPLAINED.of().applyAsLong(value));
        assertEquals(2, ReconciliationRule.BY_DIFFERENCES.of().applyAsLong(value));
    }
}
