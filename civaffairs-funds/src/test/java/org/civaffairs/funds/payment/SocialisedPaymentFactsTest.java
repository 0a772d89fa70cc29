package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.cash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class SocialisedPaymentFactsTest {
    @ParameterizedTest
    @EnumSource(
            value = PaymentChannel.class,
            names = {"CARD", "PASSBOOK"})
    void what_was_paid_through_a_bank_was_possible_and_needs_no_reason(PaymentChannel channel) {
        SocialisedPaymentFacts.Builder bad = SocialisedPaymentFacts.builder();
        bad.township(" ")
                .person(People.OUYANG)
                .channel(channel)
                .feasible(Truth.NO)
                .reason("");
        assertEquals(
                "socialised-payment: township must not be blank"
                        + "; feasible must not be NO where it was paid by card or passbook: that it was possible is known"
                        + "; reason must not be given where it was paid by card or passbook; reason must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void the_name_is_masked_and_leaves_by_json_only() {
        SocialisedPaymentFacts facts = cash(Truth.NO, "卧床");
        assertEquals(
                "SocialisedPaymentFacts{township=柏市镇, person=欧**, channel=CASH, feasible=NO, reason=卧床}",
                facts.toString());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"township\":\"柏市镇\",\"person\":\"欧阳修\",\"channel\":\"CASH\",\"feasible\":\"NO\","
                            + "\"reason\":\"卧床\"}",
                    mapper.write(facts));
        }
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "socialised-payment: township must be a text in quotes but is a number"
                            + "; person is missing or null: give it, unknown is not zero"
                            + "; channel must be one of CARD, PASSBOOK, CASH but is \"card\""
                            + "; feasible must be one of YES, NO, UNKNOWN but is true"
                            + "; reason must be a text in quotes but is a number",
                    mapper.refusal(
                            "{\"township\":1,\"channel\":\"card\",\"feasible\":true,\"reason\":2}",
                            SocialisedPaymentFacts.class));
            assertEquals(
                    "socialised-payment value: due must be one of YES, NO, UNKNOWN but is \"MAYBE\"",
                    mapper.refusal("{\"due\":\"MAYBE\",\"met\":\"YES\"}", SocialisedPayment.class));
        }
    }
}
