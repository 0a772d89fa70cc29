package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.OUYANG;
import static org.civaffairs.funds.assistance.People.pairing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-26 to C-28, with their examples. */
class PairingRuleTest {
    private static final PairingRule RULE = PairingRule.inForceOn(People.DAY);

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 1, 1, ONE_TO_ONE,  0",
        "0, 1, 0, 1, 1, ONE_TO_ONE,  0",
        "0, 0, 1, 1, 1, ONE_TO_ONE,  0", // C-27: others are not forbidden
        "1, 2, 0, 1, 3, MANY_TO_ONE, 0", // C-26: 3 helpers, 1 client
        "1, 1, 0, 1, 2, MANY_TO_ONE, 0",
        "1, 0, 0, 2, 1, ONE_TO_MANY, 1", // C-26: not named
        "1, 1, 0, 2, 2, MANY_TO_ONE, 1"
    })
    void the_form_is_seen_from_the_client(
            int owners, int cadres, int others, int clientsEach, long helpers, PairingKind kind, int findings) {
        PairingFacts facts = pairing(owners, cadres, others, clientsEach);
        assertEquals(new Pairing(helpers, kind, Truth.YES), RULE.assess(facts).value());
        assertEquals(findings, RULE.assess(facts).findings().size());
    }

    /** C-28: both conditions; enough dibao, and it is no pairing case. */
    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES",
        "YES,     NO,      NO",
        "NO,      YES,     NO",
        "NO,      NO,      NO",
        "NO,      UNKNOWN, NO",
        "UNKNOWN, NO,      NO"
    })
    void a_client_must_be_destitute_and_beyond_aid(Truth destitute, Truth beyondAid, Truth eligible) {
        PairingFacts facts = pairing(1, 0, 0, 1, destitute, beyondAid);
        assertEquals(eligible, RULE.assess(facts).value().eligible());
        assertEquals(eligible == Truth.NO, RULE.assess(facts).hasFindings());
        assertEquals(
                eligible == Truth.YES ? 1 : 0,
                PairingRule.BY_ELIGIBLE.of().applyAsLong(RULE.assess(facts).value()));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     UNKNOWN, [beyondAid]",
        "UNKNOWN, YES,     [destitute]",
        "UNKNOWN, UNKNOWN, '[destitute, beyondAid]'"
    })
    void what_is_unknown_cannot_be_certified(Truth destitute, Truth beyondAid, String unknown) {
        assertEquals(
                "pairing on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(pairing(1, 0, 0, 1, destitute, beyondAid)).toString());
    }

    @Test
    void a_form_that_is_not_named_is_worth_a_note_and_a_client_out_of_scope_a_deficiency() {
        assertEquals(
                "[NOTE HELPER_WITH_SEVERAL_CLIENTS 柏市镇 欧**: 4 of 1, difference 3 [C-27],"
                        + " DEFICIENCY PAIRING_OUTSIDE_SCOPE 柏市镇 欧**: NO of YES, difference DESTITUTE [C-28],"
                        + " DEFICIENCY PAIRING_OUTSIDE_SCOPE 柏市镇 欧**: NO of YES, difference BEYOND_AID [C-28]]",
                RULE.assess(pairing(0, 1, 0, 4, Truth.NO, Truth.NO)).findings().toString());
    }

    @Test
    void the_derivation_lists_helpers_form_and_conditions() {
        assertEquals(
                "[owners = 1, cadres = 2, others = 0, helpers = 3, clientsEach = 1, kind = MANY_TO_ONE,"
                        + " destitute = YES, beyondAid = YES, eligible = YES]",
                RULE.assess(pairing(1, 2, 0, 1)).steps().toString());
        assertEquals("pairing []", RULE.toString());
        assertEquals(3, PairingRule.BY_HELPERS.of().applyAsLong(new Pairing(3, PairingKind.MANY_TO_ONE, Truth.YES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day + ": C-26 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> PairingRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void a_value_is_decided() {
        assertEquals(
                "pairing value: eligible must be YES or NO: what is unknown is undetermined",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Pairing(1, PairingKind.ONE_TO_ONE, Truth.UNKNOWN))
                        .getMessage());
        assertEquals(
                "pairing value: helpers must be 1 or more but is 0",
                assertThrows(IllegalArgumentException.class, () -> new Pairing(0, PairingKind.ONE_TO_ONE, Truth.YES))
                        .getMessage());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        PairingFacts.Builder bad = PairingFacts.builder();
        bad.township("").client(OUYANG).owners(-1).cadres(-2).others(-3).clientsEach(0);
        bad.destitute(Truth.YES).beyondAid(Truth.YES);
        assertEquals(
                "pairing: township must not be blank; owners must not be negative but is -1"
                        + "; cadres must not be negative but is -2; others must not be negative but is -3"
                        + "; clientsEach must be 1 or more but is 0",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        assertEquals(
                "pairing: others must be 1 or more where owners and cadres are 0: a pairing has a helper",
                assertThrows(InvalidInputException.class, () -> pairing(0, 0, 0, 1))
                        .getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "pairing: township must be a text in quotes but is a number; owners must not be negative but is -1"
                            + "; destitute must be one of YES, NO, UNKNOWN but is true"
                            + "; beyondAid is missing or null: give it, unknown is not zero",
                    mapper.refusal(
                            "{\"township\":1,\"client\":\"王五\",\"owners\":-1,\"cadres\":0,\"others\":1,"
                                    + "\"clientsEach\":1,\"destitute\":true}",
                            PairingFacts.class));
        }
    }
}
