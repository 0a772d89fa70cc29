package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.systems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-141, systems present of 5, and C-121, contents of the fourth, present of 4. */
class FundSystemsRuleTest {
    private static final FundSystemsRule RULE = FundSystemsRule.inForceOn(Counties.DAY);

    @ParameterizedTest
    @CsvSource({
        "YYYYY YYYY, 5, 0, 4, 0",
        "YYYYY YYYN, 5, 0, 3, 1", // the catalogue's example: 3 of 4, internal audit is missing
        "NNNNN NNNN, 0, 5, 0, 4",
        "YYYNY YYYY, 4, 1, 4, 0", // the fourth and its contents are tested apart
        "N???? ????, 0, 1, 0, 0", // what is missing is found whatever else is unknown
        "YYY?Y NYYY, 4, 0, 3, 1"
    })
    void what_is_known_is_counted(
            String letters, long systems, long systemsMissing, long controls, long controlsMissing) {
        assertEquals(
                new FundSystems(systems, systemsMissing, controls, controlsMissing),
                RULE.assess(systems(letters)).value());
        assertEquals(
                systemsMissing + controlsMissing,
                RULE.assess(systems(letters)).findings().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?YYYY YYYY | dedicatedAccount
            Y?YYY YYYY | allocation
            YY?YY YYYY | payment
            YYY?Y YYYY | internalAudit
            YYYY? YYYY | inspection
            YYYYY ?YYY | allocationControl
            YYYYY Y?YY | approvalControl
            YYYYY YY?Y | paymentControl
            YYYYY YYY? | auditControl
            ?YYYY YYY? | dedicatedAccount, auditControl
            """)
    void that_all_is_there_can_be_said_only_when_all_is_known(String letters, String unknown) {
        assertEquals(
                "fund-systems on 2010-06-01: undetermined, unknown [" + unknown + "]",
                RULE.assess(systems(letters)).toString());
    }

    @Test
    void a_finding_names_what_is_missing() {
        assertEquals(
                "[DEFICIENCY FUND_SYSTEM_MISSING 柏市镇: NO of YES, difference PAYMENT [C-141],"
                        + " DEFICIENCY FUND_SYSTEM_MISSING 柏市镇: NO of YES, difference INSPECTION [C-141],"
                        + " DEFICIENCY INTERNAL_CONTROL_MISSING 柏市镇: NO of YES, difference AUDIT [C-121]]",
                RULE.assess(systems("YYN?N YYYN")).findings().toString());
    }

    /** Each system stands in a sentence of its own, 一是 to 五是. */
    @Test
    void a_finding_quotes_the_words_of_the_system_that_is_missing() {
        assertEquals(
                List.of("一是民政資金專户管理制度要堅持", "二是分配製度要規範", "三是資金髮放制度要健全", "四是內審監督制度要建立", "五是嚴格專項資金檢查制度"),
                RULE.assess(systems("NNNNN YYYY")).findings().stream()
                        .map(finding -> finding.citation().quote())
                        .toList());
    }

    @Test
    void the_derivation_lists_the_systems_and_the_contents_of_the_fourth() {
        assertEquals(
                "[dedicatedAccount = YES, allocation = YES, payment = NO, internalAudit = UNKNOWN, inspection = NO,"
                        + " systems = 2, systemsMissing = 2, allocationControl = YES, approvalControl = YES,"
                        + " paymentControl = YES, auditControl = NO, controls = 3, controlsMissing = 1]",
                RULE.assess(systems("YYN?N YYYN")).steps().toString());
        assertEquals("fund-systems []", RULE.toString());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        FundSystems value = new FundSystems(3, 2, 3, 1);
        assertEquals(2, FundSystemsRule.BY_SYSTEMS_MISSING.of().applyAsLong(value));
        assertEquals(1, FundSystemsRule.BY_CONTROLS_MISSING.of().applyAsLong(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day
                        + ": C-141 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> FundSystemsRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        FundSystemsFacts.Builder bad = FundSystemsFacts.builder();
        bad.unit(" ").dedicatedAccount(Truth.YES).allocation(Truth.YES).payment(Truth.YES);
        bad.internalAudit(Truth.YES).inspection(Truth.YES).allocationControl(Truth.YES);
        bad.approvalControl(Truth.YES).paymentControl(Truth.YES).auditControl(Truth.YES);
        assertEquals(
                "fund-systems: unit must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        String words = " must be one of YES, NO, UNKNOWN but is ";
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "fund-systems: unit" + missing + "; dedicatedAccount" + words + "true; allocation" + missing
                            + "; payment" + missing + "; internalAudit" + words + "\"yes\"; inspection" + missing
                            + "; allocationControl" + missing + "; approvalControl" + missing + "; paymentControl"
                            + missing + "; auditControl" + missing,
                    mapper.refusal("{\"dedicatedAccount\":true,\"internalAudit\":\"yes\"}", FundSystemsFacts.class));
        }
    }
}
