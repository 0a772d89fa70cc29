package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.arrived;
import static org.civaffairs.funds.payment.People.day;
import static org.civaffairs.funds.payment.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class PaymentDelayFactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000.01 | 0.00   | 2010-06-01 | 2010-06-30 | surplus must be at most received, 1000.00, but is 1000.01
            10.00   | 990.01 | 2010-06-01 | 2010-06-30 | paid must be at most received less surplus, 990.00, but is 990.01
            0.00    | 0.00   | 2010-06-01 | 2010-06-30 | paidOn must not be given where paid is 0.00 but is 2010-06-01
            0.00    | 1.00   | 2010-05-31 | 2010-06-30 | paidOn must not be before receivedOn, 2010-06-01, but is 2010-05-31
            0.00    | 1.00   | 2010-07-01 | 2010-06-30 | paidOn must not be after asOf, 2010-06-30, but is 2010-07-01
            0.00    | 1.00   |            | 2010-05-31 | asOf must not be before receivedOn, 2010-06-01, but is 2010-05-31
            """)
    void amounts_and_days_must_fit(String surplus, String paid, String paidOn, String asOf, String problem) {
        PaymentDelayFacts.Builder bad = arrived(surplus, paid, Truth.NO, asOf);
        if (paidOn != null) {
            bad.paidOn(day(paidOn));
        }
        String message = assertThrows(InvalidInputException.class, bad::build).getMessage();
        String first =
                surplus.equals("1000.01") ? "; paidOn must not be given where paid is 0.00 but is 2010-06-01" : "";
        assertEquals("payment-delay: " + problem + first, message);
    }

    @Test
    void the_limits_themselves_are_possible() {
        assertEquals(
                yuan("1000.00"),
                arrived("1000.00", "0.00", Truth.NO, "2010-06-01").build().surplus());
        assertEquals(
                day("2010-06-30"),
                arrived("10.00", "990.00", Truth.NO, "2010-06-30")
                        .paidOn(day("2010-06-30"))
                        .build()
                        .asOf());
        PaymentDelayFacts.Builder first = PaymentDelayFacts.builder();
        first.account("户").purpose("款").received(yuan("0.01")).receivedOn(day("1949-01-01"));
        first.surplus(yuan("0.00")).paid(yuan("0.01")).paidOn(day("1949-01-01"));
        assertEquals(
                day("1949-01-01"),
                first.settled(Truth.YES).asOf(day("1949-01-01")).build().receivedOn());
    }

    @Test
    void all_problems_are_reported_at_once() {
        PaymentDelayFacts.Builder bad = PaymentDelayFacts.builder();
        bad.account(" ").purpose("").received(yuan("0.00")).receivedOn(day("1948-12-31"));
        bad.surplus(yuan("-1")).paid(yuan("-2")).settled(Truth.NO).asOf(day("1948-12-30"));
        assertEquals(
                "payment-delay: account must not be blank; purpose must not be blank"
                        + "; received must be above 0.00 but is 0.00"
                        + "; receivedOn must not be before 1949-01-01 but is 1948-12-31"
                        + "; surplus must not be negative but is -1.00; paid must not be negative but is -2.00"
                        + "; asOf must not be before receivedOn, 1948-12-31, but is 1948-12-30",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void too_much_paid_is_reported_beside_other_problems() {
        PaymentDelayFacts.Builder bad = PaymentDelayFacts.builder();
        bad.account(" ").purpose("款").received(yuan("5.00")).receivedOn(People.DAY);
        bad.surplus(yuan("5.00")).paid(yuan("0.01")).settled(Truth.NO).asOf(People.DAY);
        assertEquals(
                "payment-delay: account must not be blank; paid must be at most received less surplus, 0.00, but is 0.01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void json_is_not_guessed() {
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "payment-delay: account" + missing + "; purpose" + missing + "; received" + missing
                            + "; receivedOn must be a day such as \"2010-06-01\" but is 20100601; surplus" + missing
                            + "; paid" + missing + "; paidOn must be a day such as \"2010-06-01\" but is \"x\""
                            + "; settled must be one of YES, NO, UNKNOWN but is true; asOf" + missing,
                    mapper.refusal(
                            "{\"receivedOn\":20100601,\"paidOn\":\"x\",\"settled\":true}", PaymentDelayFacts.class));
            assertEquals(
                    "{\"account\":\"攸县民政专户\",\"purpose\":\"救灾款\",\"received\":\"1000.00\","
                            + "\"receivedOn\":\"2010-06-01\",\"surplus\":\"0.00\",\"paid\":\"5.00\","
                            + "\"paidOn\":\"2010-06-03\",\"settled\":\"UNKNOWN\",\"asOf\":\"2010-06-30\"}",
                    mapper.write(arrived("0.00", "5.00", Truth.UNKNOWN, "2010-06-30")
                            .paidOn(day("2010-06-03"))
                            .build()));
            assertEquals(
                    "payment-delay value: days must not be negative but is -1; daysLate must not be negative but is -2"
                            + "; unpaid must not be negative but is -0.01; withheld must not be negative but is -0.02",
                    mapper.refusal(
                            "{\"days\":-1,\"daysLate\":-2,\"unpaid\":\"-0.01\",\"withheld\":\"-0.02\"}",
                            PaymentDelay.class));
        }
    }
}
