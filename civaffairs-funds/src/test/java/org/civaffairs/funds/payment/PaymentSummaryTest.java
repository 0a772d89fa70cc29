package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.byCard;
import static org.civaffairs.funds.payment.People.cash;
import static org.civaffairs.funds.payment.People.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentSummaryTest {
    private static final SocialisedPaymentRule RULE = SocialisedPaymentRule.inForceOn(People.DAY);

    private static PaymentSummary of(Stream<SocialisedPaymentFacts> payments) {
        return payments.collect(PaymentSummary.summarizing(RULE));
    }

    /** The catalogue's example of C-119: 948 feasible, 930 by card, 98.1 %, 18 findings. */
    @Test
    void the_example_of_the_catalogue() {
        PaymentSummary county = of(Stream.concat(
                Collections.nCopies(930, byCard()).stream(), Collections.nCopies(18, cash(Truth.YES, null)).stream()));
        assertEquals(new PaymentSummary(930, 0, 18, 0, 0, 0), county);
        assertEquals(948, county.feasible());
        assertEquals(18, county.findings());
        assertEquals(Optional.of(Ratio.of(930, 948)), county.findRate());
        assertEquals("930 of 948 by card or passbook, ≈98.1%, 0 unknown", county.toString());
        assertEquals("应社会化发放948笔，已930笔，≈98.1%，未知0笔", county.text().zh());
        assertFalse(county.isFull());
    }

    @Test
    void every_payment_is_in_one_number() {
        PaymentSummary all = of(Stream.of(
                byCard(),
                payment(PaymentChannel.CARD, Truth.UNKNOWN, null),
                payment(PaymentChannel.PASSBOOK, Truth.YES, null),
                cash(Truth.YES, null),
                cash(Truth.YES, "本人要求"),
                cash(Truth.YES, null),
                cash(Truth.NO, "卧床"),
                cash(Truth.NO, "卧床"),
                cash(Truth.NO, null),
                cash(Truth.NO, null),
                cash(Truth.UNKNOWN, "卧床"),
                cash(Truth.UNKNOWN, null)));
        assertEquals(new PaymentSummary(2, 1, 3, 4, 2, 3), all);
        assertEquals(12, all.count());
        assertEquals(6, all.feasible());
        assertEquals(3, all.socialised());
        assertEquals(6, all.findings());
        assertEquals(Optional.of(Ratio.of(1, 2)), all.findRate());
        assertEquals(Optional.of(Ratio.of(3, 8)), all.findLeastRate());
        assertEquals("3 of 6 by card or passbook, 50%, 2 unknown", all.toString());
    }

    @Test
    void one_payment_is_a_summary_too() {
        assertEquals(new PaymentSummary(0, 0, 0, 0, 1, 1), PaymentSummary.of(RULE, cash(Truth.UNKNOWN, null)));
        assertEquals(new PaymentSummary(1, 0, 0, 0, 0, 0), PaymentSummary.of(RULE, byCard()));
    }

    @Test
    void nothing_of_nothing_is_not_all() {
        assertEquals(PaymentSummary.NONE, of(Stream.of()));
        assertEquals(Optional.empty(), PaymentSummary.NONE.findRate());
        assertEquals(Optional.empty(), PaymentSummary.NONE.findLeastRate());
        assertFalse(PaymentSummary.NONE.isFull());
        assertEquals("0 of 0 by card or passbook, 0 unknown", PaymentSummary.NONE.toString());
        PaymentSummary excused = new PaymentSummary(0, 0, 0, 3, 0, 0);
        assertEquals(Optional.empty(), excused.findRate());
        assertFalse(excused.isFull());
    }

    @Test
    void unknown_payments_alone_have_a_least_rate_of_nothing() {
        PaymentSummary unknown = new PaymentSummary(0, 0, 0, 0, 2, 0);
        assertEquals(Optional.empty(), unknown.findRate());
        assertEquals(Optional.of(Ratio.of(0, 1)), unknown.findLeastRate());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, 0, true",
        "0, 1, 0, 5, 0, true", // the excused are outside the set
        "1, 0, 1, 0, 0, false",
        "1, 0, 0, 0, 1, false",
        "0, 0, 1, 0, 0, false"
    })
    void full_means_that_all_that_could_be_is_known_to_have_been(
            long card, long passbook, long cash, long excused, long unknown, boolean full) {
        assertEquals(full, new PaymentSummary(card, passbook, cash, excused, unknown, 0).isFull());
    }

    @Test
    void impossible_numbers_are_refused() {
        assertEquals(
                "payment summary: card must not be negative but is -1; passbook must not be negative but is -2"
                        + "; cash must not be negative but is -3; excused must not be negative but is -4"
                        + "; unknown must not be negative but is -5; withoutReason must not be negative but is -6",
                assertThrows(InvalidInputException.class, () -> new PaymentSummary(-1, -2, -3, -4, -5, -6))
                        .getMessage());
        assertEquals(
                "payment summary: withoutReason must be at most excused and unknown together, 5, but is 6",
                assertThrows(InvalidInputException.class, () -> new PaymentSummary(1, 1, 1, 2, 3, 6))
                        .getMessage());
        assertEquals(8, new PaymentSummary(1, 1, 1, 2, 3, 5).count());
    }

    static Stream<PaymentSummary> full() {
        long most = Long.MAX_VALUE;
        return Stream.of(
                new PaymentSummary(most, 0, 0, 0, 0, 0),
                new PaymentSummary(0, most, 0, 0, 0, 0),
                new PaymentSummary(0, 0, most, 0, 0, 0),
                new PaymentSummary(0, 0, 0, most, 0, 0),
                new PaymentSummary(0, 0, 0, 0, most, most));
    }

    @ParameterizedTest
    @MethodSource("full")
    void too_many_payments_are_an_error_that_names_both_operands(PaymentSummary full) {
        PaymentSummary one = new PaymentSummary(1, 0, 0, 0, 0, 0);
        assertTrue(assertThrows(ArithmeticException.class, () -> full.plus(one))
                .getMessage()
                .matches("payment summary out of range: (9223372036854775807 \\+ 1|1 \\+ 9223372036854775807)"));
        assertEquals(full, full.plus(PaymentSummary.NONE));
    }

    @Test
    void summaries_come_back_from_json_and_serialisation() {
        PaymentSummary all = new PaymentSummary(2, 1, 3, 4, 2, 3);
        new JsonForm<>(PaymentSummary.class, List.of(PaymentSummary.NONE, all)).check();
        assertEquals(all, JavaCopy.of(all));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"card\":2,\"passbook\":1,\"cash\":3,\"excused\":4,\"unknown\":2,\"withoutReason\":3}",
                    mapper.write(all));
            assertEquals(
                    "payment summary: card must not be negative but is -2",
                    mapper.refusal(
                            "{\"card\":-2,\"passbook\":1,\"cash\":3,\"excused\":4,\"unknown\":2,\"withoutReason\":3}",
                            PaymentSummary.class));
        }
    }
}
