package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.entry;
import static org.civaffairs.funds.payment.People.roster;
import static org.civaffairs.funds.payment.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.payment.DuplicatePayments.Repeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same payee, purpose, period and amount on more than one line. */
class DuplicatePaymentsRuleTest {
    private static final DuplicatePaymentsRule RULE = DuplicatePaymentsRule.inForceOn(People.DAY);
    private static final RosterEntry ONE = entry("01", "2010-06", "100.00");
    private static final RosterEntry OTHER = entry("02", "2010-06", "100.00");

    /** Lines 1, 4 and 6 are one payment. */
    @Test
    void each_line_that_repeats_is_found_with_the_first() {
        Assessment<DuplicatePayments> assessment = RULE.assess(
                roster(ONE, OTHER, entry("03", "2010-06", "100.00"), ONE, entry("01", "2010-07", "100.00"), ONE));
        assertEquals(
                new DuplicatePayments(
                        6, List.of(new Repeat(1, 4, yuan("100.00")), new Repeat(1, 6, yuan("100.00"))), yuan("200.00")),
                assessment.value());
        assertEquals(
                "[DEFICIENCY DUPLICATE_PAYMENT 柏市镇 花名册6 1=4 欧** 低保金 2010-06: 100.00 of 0.00, difference 100.00"
                        + " [C-97], DEFICIENCY DUPLICATE_PAYMENT 柏市镇 花名册6 1=6 欧** 低保金 2010-06: 100.00 of 0.00,"
                        + " difference 100.00 [C-97]]",
                assessment.findings().toString());
        assertEquals(
                "[entries = 6, funds.duplicate-payments.reading = BREACH, repeats = [1=4 100.00, 1=6 100.00], overpaid = 200.00]",
                assessment.steps().toString());
    }

    static Stream<RosterEntry> others() {
        return Stream.of(
                OTHER,
                entry("01", "2010-07", "100.00"),
                entry("01", "2010-06", "100.01"),
                entry("01", "2010-06", "99.99"),
                new RosterEntry("01", People.OUYANG, "救灾款", "2010-06", yuan("100.00")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_differs_in_any_key_is_another_payment(RosterEntry other) {
        assertEquals(
                new DuplicatePayments(2, List.of(), Yuan.ZERO),
                RULE.assess(roster(ONE, other)).value());
        assertFalse(RULE.assess(roster(ONE, other)).hasFindings());
    }

    @Test
    void names_tell_nobody_apart() {
        RosterEntry misspelt = new RosterEntry("01", PersonName.parse("欧阳休"), "低保金", "2010-06", yuan("100.00"));
        assertEquals(
                List.of(new Repeat(1, 2, yuan("100.00"))),
                RULE.assess(roster(ONE, misspelt)).value().repeats());
    }

    @Test
    void an_empty_roster_repeats_nothing() {
        assertEquals(
                new DuplicatePayments(0, List.of(), Yuan.ZERO),
                RULE.assess(roster()).value());
    }

    @Test
    void neither_name_nor_key_of_a_payee_is_shown() {
        RosterEntry secret = entry("430223-X", "2010-06", "100.00");
        Assessment<DuplicatePayments> assessment = RULE.assess(roster(secret, secret));
        String shown = assessment + assessment.explain(Locale.CHINESE) + roster(secret);
        assertFalse(shown.contains("430223-X"), shown);
        assertFalse(shown.contains("欧阳修"), shown);
        assertEquals("欧** 低保金 2010-06 100.00", secret.toString());
    }

    @Test
    void sums_never_overflow_in_silence() {
        RosterEntry huge = new RosterEntry("01", People.OUYANG, "款", "年", Yuan.ofFen(Long.MAX_VALUE));
        assertEquals(
                "amount out of range: 92233720368547758.07 + 92233720368547758.07",
                assertThrows(ArithmeticException.class, () -> RULE.assess(roster(huge, huge, huge)))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day + ": C-97 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo; funds.duplicate-payments.reading is in force from 2010-01-01 to 2010-12-31,"
                        + " not that day; to go on assuming it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> DuplicatePaymentsRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void that_paying_twice_is_spoken_of_at_all_is_a_reading() {
        String declared = "funds.duplicate-payments.reading = BREACH (INTERPRETED, C-97): "
                + "the plan does not speak of paying twice, only of clean books";
        assertEquals("duplicate-payments [" + declared + "]", RULE.toString());
        assertEquals(
                "[" + declared + "]", RULE.assess(roster(ONE)).assumptions().toString());
        DuplicatePaymentsRule counting = DuplicatePaymentsRule.under(
                Policy.planned().reading(DuplicatePaymentsRule.READING, PaymentFault.COUNTED_ONLY), People.DAY);
        assertEquals(
                RULE.assess(roster(ONE, ONE)).value(),
                counting.assess(roster(ONE, ONE)).value());
        assertFalse(counting.assess(roster(ONE, ONE)).hasFindings());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        DuplicatePayments value = new DuplicatePayments(9, List.of(new Repeat(1, 2, yuan("0.07"))), yuan("0.05"));
        assertEquals(1, DuplicatePaymentsRule.BY_REPEATS.of().applyAsLong(value));
        assertEquals(5, DuplicatePaymentsRule.BY_OVERPAID.of().applyAsLong(value));
    }

    @Test
    void a_value_keeps_its_own_list() {
        List<Repeat> repeats = new ArrayList<>(List.of(new Repeat(1, 2, yuan("1.00"))));
        DuplicatePayments value = new DuplicatePayments(2, repeats, yuan("1.00"));
        repeats.clear();
        assertEquals(1, value.repeats().size());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        DuplicatePaymentsFacts.Builder bad =
                DuplicatePaymentsFacts.builder().township(" ").roster("");
        bad.addEntries(entry("01", "2010-06", "0.01"));
        bad.addEntries(new RosterEntry("", People.OUYANG, " ", "\n", yuan("0.00")));
        assertEquals(
                "duplicate-payments: township must not be blank; roster must not be blank"
                        + "; entries[1].payee must not be blank; entries[1].purpose must not be blank"
                        + "; entries[1].period must not be blank; entries[1].amount must be above 0.00 but is 0.00",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void json_is_not_guessed() {
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "duplicate-payments: entries[0].color is not a property, use one of"
                            + " [payee, person, purpose, period, amount]; entries[0].payee" + missing
                            + "; entries[0].person must be a text in quotes but is a number; entries[0].purpose"
                            + missing
                            + "; entries[0].period" + missing + "; entries[0].amount" + missing
                            + "; entries[1] must be an object in braces but is a text",
                    mapper.refusal(
                            "{\"township\":\"柏市镇\",\"roster\":\"6\",\"entries\":[{\"color\":1,\"person\":1},\"x\"]}",
                            DuplicatePaymentsFacts.class));
            assertEquals(
                    "{\"township\":\"柏市镇\",\"roster\":\"花名册6\",\"entries\":[{\"payee\":\"01\",\"person\":\"欧阳修\","
                            + "\"purpose\":\"低保金\",\"period\":\"2010-06\",\"amount\":\"100.00\"}]}",
                    mapper.write(roster(ONE)));
            assertEquals(
                    "duplicate-payments value: entries must not be negative but is -1"
                            + "; repeats[0].line is not a property, use one of [first, again, amount]"
                            + "; repeats[0].first must not be negative but is -1; repeats[0].again" + missing
                            + "; repeats[0].amount must not be negative but is -0.01"
                            + "; overpaid must not be negative but is -0.02",
                    mapper.refusal(
                            "{\"entries\":-1,\"repeats\":[{\"line\":1,\"first\":-1,\"amount\":\"-0.01\"}],"
                                    + "\"overpaid\":\"-0.02\"}",
                            DuplicatePayments.class));
        }
    }
}
