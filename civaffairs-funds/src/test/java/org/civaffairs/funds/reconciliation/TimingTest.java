package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.LAST;
import static org.civaffairs.funds.reconciliation.Statements.differences;
import static org.civaffairs.funds.reconciliation.Statements.facts;
import static org.civaffairs.funds.reconciliation.Statements.march;
import static org.civaffairs.funds.reconciliation.Statements.open;
import static org.civaffairs.funds.reconciliation.Statements.statement;
import static org.civaffairs.funds.reconciliation.Statements.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** What may be on its way, and how it is carried on. */
class TimingTest {
    @Test
    void the_first_day_of_the_window_is_in_it_and_the_day_before_is_not() {
        ReconciliationFacts.Builder facts =
                facts(march("29"), statement("500.00", "28 OUT 1.00", "29 OUT 2.00"), "1 28 IN 4.00", "2 29 IN 8.00");
        Reconciliation value = value(facts);
        assertEquals(
                List.of("RECEIPT_NOT_AT_BANK 2010-03-29 8.00 null 2", "PAYMENT_NOT_IN_BOOKS 2010-03-29 2.00 null null"),
                open(value));
        assertEquals(
                List.of("MISSING_IN_BOOKS 2010-03-28 0.00 -1.00 -1.00", "MISSING_AT_BANK posting 1 4.00 0.00 -4.00"),
                differences(value));
        assertEquals(Yuan.parse("512.00"), value.books());
        assertEquals(Yuan.parse("-10.00"), value.timing());
        assertEquals(Yuan.parse("497.00"), value.bank());
        assertEquals(Yuan.parse("-5.00"), value.unexplained());
    }

    @Test
    void a_timing_item_says_who_has_it_and_what_it_is() {
        ReconciliationFacts.Builder facts = facts(
                march("30"),
                statement("500.00", "30 IN 1.00 b1", "30 OUT 2.00 b2", "30 IN 3.00 RETURN b3", "30 IN 4.00 INTEREST"),
                "1 30 IN 5.00 a1",
                "2 30 OUT 6.00 a2");
        Reconciliation value = value(facts);
        assertEquals(
                List.of(
                        "RECEIPT_NOT_AT_BANK 2010-03-30 5.00 a1 1",
                        "PAYMENT_NOT_AT_BANK 2010-03-30 6.00 a2 2",
                        "RECEIPT_NOT_IN_BOOKS 2010-03-30 1.00 b1 null",
                        "PAYMENT_NOT_IN_BOOKS 2010-03-30 2.00 b2 null",
                        "RETURN_NOT_IN_BOOKS 2010-03-30 3.00 b3 null",
                        "INTEREST_NOT_IN_BOOKS 2010-03-30 4.00 null null"),
                open(value));
        assertEquals(List.of(), value.differences());
        assertEquals(Yuan.parse("7.00"), value.timing());
    }

    /** The example of the value: a payment that the bank has yet to make. */
    @Test
    void what_one_month_leaves_open_is_carried_into_the_next() {
        Reconciliation february = value(facts(LAST, statement("495.00"), "7 31 OUT 100.00 r7"));
        assertEquals(Yuan.parse("395.00"), february.books());
        assertEquals(Yuan.parse("100.00"), february.timing());
        assertEquals(Yuan.ZERO, february.unexplained());
        BankStatement next = new BankStatement(
                LocalDate.of(2010, 4, 1),
                LocalDate.of(2010, 4, 30),
                Yuan.parse("495.00"),
                List.of(StatementLine.of(LocalDate.of(2010, 4, 2), Direction.OUT, Yuan.parse("100.00"), "r7")),
                Yuan.parse("395.00"));
        ReconciliationFacts.Builder april = ReconciliationFacts.builder()
                .account("专户")
                .statement(next)
                .bookOpening(february.books())
                .addAllCarried(february.open())
                .inTransitFrom(LocalDate.of(2010, 5, 1));
        Reconciliation value = value(april);
        assertEquals(List.of(), value.differences());
        assertEquals(List.of(), value.open());
        assertEquals(1, value.matched());
    }
}
