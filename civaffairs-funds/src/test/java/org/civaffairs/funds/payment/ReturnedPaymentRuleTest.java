package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.day;
import static org.civaffairs.funds.payment.People.returned;
import static org.civaffairs.funds.payment.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 100.00 came back on 2010-06-10. */
class ReturnedPaymentRuleTest {
    private static final ReturnedPaymentRule RULE = ReturnedPaymentRule.inForceOn(People.DAY);

    @ParameterizedTest
    @CsvSource({
        "0.00,   2010-06-10, 100.00, 0", // open from the day of the return
        "0.00,   2010-06-11, 100.00, 1",
        "0.01,   2010-06-30, 99.99,  20",
        "99.99,  2010-06-30, 0.01,   20",
        "99.99,  2010-07-01, 0.01,   21",
        "100.00, 2010-06-30, 0.00,   0"
    })
    void whatever_is_open_is_a_finding_and_has_its_age(String reissued, String asOf, String open, long days) {
        assertEquals(
                new ReturnedPayment(yuan(open), days),
                RULE.assess(returned(reissued, asOf)).value());
        assertEquals(!open.equals("0.00"), RULE.assess(returned(reissued, asOf)).hasFindings());
    }

    @Test
    void the_finding_counts_money_and_masks_the_name() {
        assertEquals(
                "[DEFICIENCY RETURN_NOT_REISSUED 柏市镇 欧** 低保金: 99.99 of 100.00, difference 0.01 [C-141]]",
                RULE.assess(returned("99.99", "2010-06-30")).findings().toString());
        assertEquals(
                "[amount = 100.00, returnedOn = 2010-06-10, reissued = 99.99, asOf = 2010-06-30,"
                        + " funds.returned-payment.reading = BREACH, outstanding = 0.01, daysOpen = 20]",
                RULE.assess(returned("99.99", "2010-06-30")).steps().toString());
    }

    @Test
    void where_nobody_knows_what_was_paid_again_nothing_can_be_said() {
        assertEquals(
                "returned-payment on 2010-06-01: undetermined, unknown [reissued]",
                RULE.assess(returned(null, "2010-06-30")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day
                        + ": C-141 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo; funds.returned-payment.reading is in force from 2010-01-01 to 2010-12-31,"
                        + " not that day; to go on assuming it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> ReturnedPaymentRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void that_a_return_is_spoken_of_at_all_is_a_reading() {
        String declared = "funds.returned-payment.reading = BREACH (INTERPRETED, C-141): "
                + "the plan does not speak of returns, only of a payment system that must be sound";
        assertEquals("returned-payment [" + declared + "]", RULE.toString());
        assertEquals(
                "[" + declared + "]",
                RULE.assess(returned("100.00", "2010-06-30")).assumptions().toString());
        ReturnedPaymentRule counting = ReturnedPaymentRule.under(
                Policy.planned().reading(ReturnedPaymentRule.READING, PaymentFault.COUNTED_ONLY), People.DAY);
        assertEquals(
                new ReturnedPayment(yuan("0.01"), 20),
                counting.assess(returned("99.99", "2010-06-30")).value());
        assertFalse(counting.assess(returned("99.99", "2010-06-30")).hasFindings());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        ReturnedPayment value = new ReturnedPayment(yuan("0.07"), 20);
        assertEquals(7, ReturnedPaymentRule.BY_OUTSTANDING.of().applyAsLong(value));
        assertEquals(20, ReturnedPaymentRule.BY_DAYS_OPEN.of().applyAsLong(value));
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        ReturnedPaymentFacts.Builder bad = ReturnedPaymentFacts.builder();
        bad.township(" ").person(People.OUYANG).purpose("").amount(yuan("0.00"));
        bad.returnedOn(day("1948-12-31")).reissued(yuan("0.01")).asOf(day("1948-12-30"));
        assertEquals(
                "returned-payment: township must not be blank; purpose must not be blank"
                        + "; amount must be above 0.00 but is 0.00"
                        + "; returnedOn must not be before 1949-01-01 but is 1948-12-31"
                        + "; reissued must be at most amount, 0.00, but is 0.01"
                        + "; asOf must not be before returnedOn, 1948-12-31, but is 1948-12-30",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        assertEquals(
                "returned-payment: reissued must not be negative but is -0.01",
                assertThrows(InvalidInputException.class, () -> returned("-0.01", "2010-06-10"))
                        .getMessage());
        assertEquals(
                "returned-payment: reissued must be at most amount, 100.00, but is 100.01",
                assertThrows(InvalidInputException.class, () -> returned("100.01", "2010-06-10"))
                        .getMessage());
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "returned-payment: amount must be a text in quotes such as \"1234.56\" but is 100"
                            + "; reissued must be a text in quotes such as \"1234.56\" but is 0"
                            + "; asOf must be a day such as \"2010-06-01\" but is \"today\"",
                    mapper.refusal(
                            "{\"township\":\"柏市镇\",\"person\":\"王五\",\"purpose\":\"低保金\",\"amount\":100,"
                                    + "\"returnedOn\":\"2010-06-10\",\"reissued\":0,\"asOf\":\"today\"}",
                            ReturnedPaymentFacts.class));
            assertEquals(
                    "{\"township\":\"柏市镇\",\"person\":\"欧阳修\",\"purpose\":\"低保金\",\"amount\":\"100.00\","
                            + "\"returnedOn\":\"2010-06-10\",\"reissued\":\"0.00\",\"asOf\":\"2010-06-30\"}",
                    mapper.write(returned("0", "2010-06-30")));
            assertEquals(
                    "returned-payment value: outstanding must not be negative but is -0.01"
                            + "; daysOpen must not be negative but is -1",
                    mapper.refusal("{\"outstanding\":\"-0.01\",\"daysOpen\":-1}", ReturnedPayment.class));
        }
    }
}
