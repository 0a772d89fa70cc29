package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.differences;
import static org.civaffairs.funds.reconciliation.Statements.facts;
import static org.civaffairs.funds.reconciliation.Statements.statement;
import static org.civaffairs.funds.reconciliation.Statements.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** What goes with what, and in which order. */
class MatchingTest {
    private static final BankStatement NO_LINE = statement("900.00");

    @Test
    void one_line_stands_for_all_postings_of_its_reference() {
        Reconciliation value = value(facts(
                statement("900.00", "10 OUT 350.00 r1"),
                "1 10 OUT 250.00 r1",
                "2 11 OUT 110.00 r1",
                "3 12 IN 10.00 r1"));
        assertEquals(List.of(), value.differences());
        assertEquals(1, value.matched());
    }

    @Test
    void postings_of_one_reference_that_are_too_many_differ_by_their_sum() {
        Reconciliation value = value(facts(
                statement("900.00", "10 OUT 350.00 r1"),
                "1 10 OUT 250.00 r1",
                "2 11 OUT 100.00 r1",
                "3 12 OUT 1.00 r1"));
        assertEquals(List.of("AMOUNT_DIFFERS r1 -351.00 -350.00 1.00"), differences(value));
        assertEquals(0, value.matched());
    }

    /** The other direction is another amount. */
    @Test
    void a_reference_that_went_the_wrong_way_differs_twice_over() {
        Reconciliation value = value(facts(statement("900.00", "10 OUT 5.00 r1"), "1 10 IN 5.00 r1"));
        assertEquals(List.of("AMOUNT_DIFFERS r1 5.00 -5.00 -10.00"), differences(value));
    }

    /** 1,500 yuan is what many are paid: equal amounts with two references are two payments. */
    @Test
    void two_references_are_two_things_however_equal_the_amounts() {
        Reconciliation value = value(facts(statement("9000.00", "10 OUT 1500.00 x1"), "1 10 OUT 1500.00 r1"));
        assertEquals(
                List.of("MISSING_IN_BOOKS x1 0.00 -1500.00 -1500.00", "MISSING_AT_BANK r1 -1500.00 0.00 1500.00"),
                differences(value));
    }

    @Test
    void without_a_reference_on_one_side_the_amount_decides_and_never_a_near_one() {
        assertEquals(
                1,
                value(facts(statement("9.00", "10 OUT 2.00 x1"), "1 10 OUT 2.00"))
                        .matched());
        assertEquals(
                1,
                value(facts(statement("9.00", "10 OUT 2.00"), "1 10 OUT 2.00 r1"))
                        .matched());
        assertEquals(
                1,
                value(facts(statement("9.00", "10 OUT 2.00"), "1 10 OUT 2.00")).matched());
        assertEquals(
                0,
                value(facts(statement("9.00", "10 OUT 2.01"), "1 10 OUT 2.00")).matched());
        assertEquals(
                0,
                value(facts(statement("9.00", "10 IN 2.00"), "1 10 OUT 2.00")).matched());
    }

    @Test
    void what_has_a_reference_is_served_first_since_it_can_go_with_less() {
        Reconciliation value =
                value(facts(statement("9.00", "1 OUT 2.00", "20 OUT 2.00 x1"), "1 2 OUT 2.00", "2 21 OUT 2.00 r1"));
        assertEquals(List.of(), value.differences());
        assertEquals(2, value.matched());
    }

    @Test
    void among_equals_the_earliest_go_together() {
        Reconciliation value = value(facts(
                statement("9.00", "15 OUT 2.00", "16 OUT 3.00"), "3 30 OUT 2.00", "2 29 OUT 2.00", "1 5 OUT 2.00"));
        assertEquals(
                List.of(
                        "MISSING_IN_BOOKS 2010-03-16 0.00 -3.00 -3.00",
                        "MISSING_AT_BANK posting 2 -2.00 0.00 2.00",
                        "MISSING_AT_BANK posting 3 -2.00 0.00 2.00"),
                differences(value));
    }

    @Test
    void of_those_with_a_reference_the_latest_are_left() {
        Reconciliation value = value(facts(
                statement("9.00", "4 OUT 2.00 x1", "5 OUT 2.00 x2", "6 OUT 2.00 x3"), "1 9 OUT 2.00", "2 8 OUT 2.00"));
        assertEquals(List.of("MISSING_IN_BOOKS x3 0.00 -2.00 -2.00"), differences(value));
        value = value(facts(statement("9.00", "4 OUT 2.00"), "1 9 OUT 2.00 r1", "2 8 OUT 2.00 r2", "3 8 OUT 2.00 r3"));
        assertEquals(
                List.of("MISSING_AT_BANK r3 -2.00 0.00 2.00", "MISSING_AT_BANK r1 -2.00 0.00 2.00"),
                differences(value));
    }

    /** Booked wrongly, undone, booked again: the bank knows of one payment. */
    @Test
    void a_posting_and_its_reversal_undo_each_other_before_the_bank_hears_of_them() {
        Reconciliation value =
                value(facts(statement("9.00", "5 OUT 2.00"), "1 5 OUT 2.00", "2 5 IN 2.00 undoes 1", "3 5 OUT 2.00"));
        assertEquals(List.of(), value.differences());
        assertEquals(1, value.corrected());
        assertEquals(1, value.matched());
    }

    @Test
    void where_the_money_moved_and_came_back_both_lines_are_there() {
        Reconciliation value =
                value(facts(statement("9.00", "5 OUT 2.00", "6 IN 2.00"), "1 5 OUT 2.00", "2 6 IN 2.00 undoes 1"));
        assertEquals(List.of(), value.differences());
        assertEquals(0, value.corrected());
        assertEquals(2, value.matched());
    }

    @Test
    void a_pair_stays_where_the_bank_has_one_half_of_it() {
        Reconciliation value = value(facts(statement("9.00", "5 OUT 2.00"), "1 5 OUT 2.00", "2 6 IN 2.00 undoes 1"));
        assertEquals(List.of("MISSING_AT_BANK posting 2 2.00 0.00 -2.00"), differences(value));
        value = value(facts(statement("9.00", "6 IN 2.00"), "1 5 OUT 2.00", "2 6 IN 2.00 undoes 1"));
        assertEquals(List.of("MISSING_AT_BANK posting 1 -2.00 0.00 2.00"), differences(value));
    }

    @Test
    void a_reversal_undoes_the_whole_of_its_own_target_once() {
        assertEquals(
                0, value(facts(NO_LINE, "1 5 OUT 2.00", "2 6 IN 1.00 undoes 1")).corrected());
        assertEquals(
                0,
                value(facts(NO_LINE, "1 5 OUT 2.00", "2 6 OUT 2.00 undoes 1")).corrected());
        assertEquals(
                0, value(facts(NO_LINE, "1 5 OUT 2.00", "2 6 IN 2.00 undoes 7")).corrected());
        assertEquals(0, value(facts(NO_LINE, "1 5 OUT 2.00", "2 6 IN 2.00")).corrected());
        Reconciliation twice =
                value(facts(NO_LINE, "1 5 OUT 2.00", "2 6 IN 2.00 undoes 1", "3 6 IN 2.00 undoes 1", "4 7 OUT 2.00"));
        assertEquals(1, twice.corrected());
        assertEquals(
                List.of("MISSING_AT_BANK posting 3 2.00 0.00 -2.00", "MISSING_AT_BANK posting 4 -2.00 0.00 2.00"),
                differences(twice));
    }

    @Test
    void a_reversal_that_was_undone_itself_undoes_nothing_more() {
        Reconciliation value =
                value(facts(NO_LINE, "1 5 OUT 2.00", "2 6 IN 2.00 undoes 1", "3 4 OUT 2.00 undoes 2", "4 9 IN 2.00"));
        assertEquals(1, value.corrected());
        assertEquals(
                List.of("MISSING_AT_BANK posting 1 -2.00 0.00 2.00", "MISSING_AT_BANK posting 4 2.00 0.00 -2.00"),
                differences(value));
    }

    @Test
    void a_sum_of_one_reference_that_is_out_of_range_is_an_error_with_both_operands() {
        String most = Yuan.ofFen(Long.MAX_VALUE).toString();
        ReconciliationFacts.Builder facts = facts(
                statement("0.00", "5 OUT 2.00 r1"), "1 5 IN " + most, "2 6 OUT " + most + " r1", "3 6 OUT 0.02 r1");
        assertEquals(
                "movements of one reference out of range: -9223372036854775807 + -2",
                assertThrows(ArithmeticException.class, () -> value(facts)).getMessage());
    }
}
