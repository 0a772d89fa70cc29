package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.cash;
import static org.civaffairs.funds.payment.People.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-119: over the set that can be paid so there is no exception; cash needs a reason. */
class SocialisedPaymentRuleTest {
    private static final SocialisedPaymentRule RULE = SocialisedPaymentRule.inForceOn(People.DAY);
    private static final String REQUIRED =
            "[DEFICIENCY CASH_WHERE_CARD_REQUIRED 柏市镇 欧**: 1 of 0, difference 1 [C-119]]";
    private static final String NO_REASON = "[DEFICIENCY CASH_WITHOUT_REASON 柏市镇 欧**: 0 of 1, difference 1 [C-119]]";

    @ParameterizedTest
    @CsvSource({
        "CARD,     YES,     ,     YES,     YES, ''",
        "CARD,     UNKNOWN, ,     YES,     YES, ''", // paid so, hence possible
        "PASSBOOK, YES,     ,     YES,     YES, ''",
        "PASSBOOK, UNKNOWN, ,     YES,     YES, ''",
        "CASH,     YES,     ,     YES,     NO,  REQUIRED",
        "CASH,     YES,     本人要求, YES,   NO,  REQUIRED", // whatever reason is given
        "CASH,     NO,      卧床,  NO,      YES, ''",
        "CASH,     NO,      ,     NO,      NO,  NO_REASON",
        "CASH,     UNKNOWN, ,     UNKNOWN, NO,  NO_REASON" // a finding whether it was possible or not
    })
    void every_channel_feasibility_and_reason(
            PaymentChannel channel, Truth feasible, String reason, Truth due, Truth met, String finding) {
        Assessment<SocialisedPayment> assessment = RULE.assess(payment(channel, feasible, reason));
        assertEquals(new SocialisedPayment(due, met), assessment.value());
        String expected = switch (finding) {
            case "REQUIRED" -> REQUIRED;
            case "NO_REASON" -> NO_REASON;
            default -> "[]";
        };
        assertEquals(expected, assessment.findings().toString());
    }

    @Test
    void with_a_reason_and_unknown_feasibility_nothing_can_be_certified() {
        assertEquals(
                "socialised-payment on 2010-06-01: undetermined, unknown [feasible]",
                RULE.assess(cash(Truth.UNKNOWN, "卧床")).toString());
    }

    @Test
    void the_derivation_gives_the_reason_where_there_is_one() {
        assertEquals(
                "[channel = CASH, feasible = NO, reason = 卧床, due = NO, met = YES]",
                RULE.assess(cash(Truth.NO, "卧床")).steps().toString());
        assertEquals(
                "[channel = CARD, feasible = YES, due = YES, met = YES]",
                RULE.assess(People.byCard()).steps().toString());
    }

    @Test
    void card_and_passbook_are_what_the_plan_asks_for() {
        assertTrue(PaymentChannel.CARD.isSocialised());
        assertTrue(PaymentChannel.PASSBOOK.isSocialised());
        assertFalse(PaymentChannel.CASH.isSocialised());
        assertEquals(Text.of("存折", "passbook"), PaymentChannel.PASSBOOK.label());
    }

    @Test
    void the_measure_counts_what_is_met() {
        assertEquals(1, SocialisedPaymentRule.BY_MET.of().applyAsLong(new SocialisedPayment(Truth.NO, Truth.YES)));
        assertEquals(0, SocialisedPaymentRule.BY_MET.of().applyAsLong(new SocialisedPayment(Truth.YES, Truth.NO)));
    }

    @Test
    void a_verdict_is_never_unknown() {
        assertEquals(
                "socialised-payment value: met must be YES or NO: what is unknown is undetermined",
                assertThrows(InvalidInputException.class, () -> new SocialisedPayment(Truth.NO, Truth.UNKNOWN))
                        .getMessage());
        assertEquals(
                "socialised-payment value: due must be YES or NO where it was met: of card and passbook it is known, and cash"
                        + " has its reason",
                assertThrows(InvalidInputException.class, () -> new SocialisedPayment(Truth.UNKNOWN, Truth.YES))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day
                        + ": C-119 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> SocialisedPaymentRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void an_extended_policy_carries_it_on_and_nothing_is_assumed() {
        LocalDate next = LocalDate.of(2011, 3, 1);
        Policy extended = Policy.planned().extendedTo(next, Text.of("尚无新计划", "no newer plan"));
        assertEquals(
                next, SocialisedPaymentRule.under(extended, next).provisions().day());
        assertEquals("socialised-payment []", RULE.toString());
    }
}
