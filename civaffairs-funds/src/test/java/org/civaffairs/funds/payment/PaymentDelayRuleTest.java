package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.arrived;
import static org.civaffairs.funds.payment.People.day;
import static org.civaffairs.funds.payment.People.within;
import static org.civaffairs.funds.payment.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 1,000.00 arrived on 2010-06-01; with 15 days, 2010-06-16 is the last on time. The number of days is left open. */
class PaymentDelayRuleTest {
    private static final PaymentDelayRule RULE = within(15);

    @ParameterizedTest
    @CsvSource({
        "2010-06-01, 0,  0", // on the day of arrival
        "2010-06-02, 1,  0",
        "2010-06-15, 14, 0",
        "2010-06-16, 15, 0", // the last day is on time
        "2010-06-17, 16, 1",
        "2010-06-30, 29, 14"
    })
    void days_are_counted_from_the_day_after_the_arrival(String paidOn, long days, long late) {
        PaymentDelayFacts facts = arrived("0.00", "1000.00", Truth.YES, "2010-06-30")
                .paidOn(day(paidOn))
                .build();
        assertEquals(
                new PaymentDelay(days, late, yuan("0.00"), yuan("0.00")),
                RULE.assess(facts).value());
        assertEquals(late > 0, RULE.assess(facts).hasFindings());
    }

    @ParameterizedTest
    @CsvSource({
        "0.00,    NO,      2010-06-16, 15, 0, 1000.00, 0.00",
        "0.00,    NO,      2010-06-17, 16, 1, 1000.00, 0.00",
        "999.99,  NO,      2010-06-16, 15, 0, 0.01,    0.00",
        "999.99,  NO,      2010-06-17, 16, 1, 0.01,    0.00", // one fen is open, and so it is late
        "999.99,  UNKNOWN, 2010-06-17, 16, 1, 0.01,    ",
        "999.99,  YES,     2010-06-16, 15, 0, 0.01,    0.01", // withheld, though in time
        "980.00,  YES,     2010-06-17, 16, 1, 20.00,   20.00"
    })
    void what_is_not_paid_is_open_up_to_the_callers_day(
            String paid, Truth settled, String asOf, long days, long late, String unpaid, String withheld) {
        assertEquals(
                new PaymentDelay(days, late, yuan(unpaid), withheld == null ? null : yuan(withheld)),
                RULE.assess(arrived("0.00", paid, settled, asOf).build()).value());
    }

    @ParameterizedTest
    @CsvSource({
        "10.00,   990.00, 0.00", // the surplus is due to nobody
        "10.00,   989.99, 0.01",
        "10.01,   989.98, 0.01",
        "1000.00, 0.00,   0.00"
    })
    void a_surplus_is_not_withheld(String surplus, String paid, String withheld) {
        PaymentDelayFacts.Builder facts = arrived(surplus, paid, Truth.YES, "2010-06-16");
        if (!paid.equals("0.00")) {
            facts.paidOn(day("2010-06-03"));
        }
        Assessment<PaymentDelay> assessment = RULE.assess(facts.build());
        assertEquals(yuan(withheld), assessment.value().withheld());
        assertEquals(yuan(withheld), assessment.value().unpaid());
        assertEquals(!withheld.equals("0.00"), assessment.hasFindings());
    }

    @Test
    void where_nothing_is_due_to_anybody_nothing_can_be_late() {
        PaymentDelayFacts facts =
                arrived("1000.00", "0.00", Truth.NO, "2010-12-31").build();
        assertEquals(
                new PaymentDelay(0, 0, yuan("0.00"), yuan("0.00")),
                RULE.assess(facts).value());
    }

    @Test
    void a_full_payment_of_an_unknown_day_cannot_be_judged() {
        assertEquals(
                "payment-delay on 2010-06-01: undetermined, unknown [paidOn]",
                RULE.assess(arrived("0.00", "1000.00", Truth.YES, "2010-06-02").build())
                        .toString());
    }

    @Test
    void findings_count_days_and_money() {
        assertEquals(
                "[DEFICIENCY PAYMENT_DELAYED 攸县民政专户 救灾款: 16 of 15, difference 1 [C-141],"
                        + " DEFICIENCY WITHHELD 攸县民政专户 救灾款: 980.00 of 990.00, difference 10.00 [C-141]]",
                RULE.assess(arrived("10.00", "980.00", Truth.YES, "2010-06-17").build())
                        .findings()
                        .toString());
    }

    @Test
    void the_derivation_lists_what_is_known() {
        PaymentDelayFacts.Builder facts = arrived("10.00", "980.00", Truth.YES, "2010-06-17");
        assertEquals(
                "[received = 1000.00, receivedOn = 2010-06-01, surplus = 10.00, paid = 980.00, paidOn = 2010-06-03,"
                        + " asOf = 2010-06-17, settled = YES, days = 16, funds.payment.limit = 15, daysLate = 1, unpaid = 10.00, withheld = 10.00]",
                RULE.assess(facts.paidOn(day("2010-06-03")).build()).steps().toString());
        assertEquals(
                "[received = 1000.00, receivedOn = 2010-06-01, surplus = 0.00, paid = 0.00, asOf = 2010-06-01,"
                        + " settled = UNKNOWN, days = 0, funds.payment.limit = 15, daysLate = 0, unpaid = 1000.00]",
                RULE.assess(arrived("0.00", "0.00", Truth.UNKNOWN, "2010-06-01").build())
                        .steps()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-06-01", "2011-01-01"})
    void the_plan_alone_leaves_it_open(LocalDate day) {
        List<String> problems =
                assertThrows(InvalidInputException.class, () -> PaymentDelayRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList();
        assertEquals("funds.payment.limit", problems.get(problems.size() - 1));
        assertEquals(day.getYear() == 2010 ? 1 : 2, problems.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367})
    void a_limit_is_at_most_a_leap_year(int days) {
        assertThrows(IllegalArgumentException.class, () -> within(days));
    }

    @Test
    void both_ends_are_possible_and_both_measures_look_at_their_own_component() {
        assertEquals(366, within(366).provisions().value(PaymentDelayRule.LIMIT));
        assertEquals(
                "payment-delay [funds.payment.limit = 0 (PROPOSED, memo 8)]",
                within(0).toString());
        PaymentDelay value = new PaymentDelay(16, 1, yuan("20.00"), yuan("10.00"));
        assertEquals(1, PaymentDelayRule.BY_DAYS_LATE.of().applyAsLong(value));
        assertEquals(2000, PaymentDelayRule.BY_UNPAID.of().applyAsLong(value));
    }
}
