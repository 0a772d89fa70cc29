package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.DAY;
import static org.civaffairs.funds.matching.Townships.matching;
import static org.civaffairs.funds.matching.Townships.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-83, with its numbers. */
class MatchingRuleTest {
    private static final MatchingRule RULE = MatchingRule.inForceOn(DAY);

    /** 1,000,000 from above, of which 400,000 not from the county and 50,000.05 work funds; 20,000 budgeted. */
    private static final MatchingFacts KNOWN = MatchingFacts.builder()
            .township("黄丰桥镇")
            .appropriation(yuan("1000000.00"))
            .otherAppropriations(yuan("400000.00"))
            .workFunds(yuan("50000.05"))
            .budgeted(yuan("20000.00"))
            .budgetedForOffice(yuan("1000.00"))
            .budgetedForHomes(yuan("11000.00"))
            .build();

    private static MatchingRule reading(Base base, Use use) {
        return MatchingRule.under(
                Policy.planned().reading(MatchingRule.BASE, base).reading(MatchingRule.USE, use), DAY);
    }

    private static Matching value(String required, String shortfall, String base, String counted) {
        return new Matching(yuan(required), yuan(shortfall), yuan(base), yuan(counted));
    }

    /** 2 % of 1,234,567.70 is 24,691.354: only 24,691.36 is enough, and that is what is shown. */
    @ParameterizedTest
    @CsvSource({
        "1234567.70, 24691.36, 24691.36, 0.00",
        "1234567.70, 24691.35, 24691.36, 0.01",
        "1234567.70, 24691.37, 24691.36, 0.00",
        "1234567.70, 0.00,     24691.36, 24691.36",
        "123456.70,  2469.13,  2469.14,  0.01", // G-06: 2 % is 2,469.134
        "100.00,     2.00,     2.00,     0.00",
        "100.00,     1.99,     2.00,     0.01",
        "0.50,       0.01,     0.01,     0.00", // 0.010
        "0.51,       0.01,     0.02,     0.01", // 0.0102
        "0.01,       0.00,     0.01,     0.01", // 0.0002
        "0.00,       0.00,     0.00,     0.00",
        "92233720368547758.07, 1844674407370955.17, 1844674407370955.17, 0.00"
    })
    void two_percent_is_required_to_the_fen(String appropriation, String budgeted, String required, String shortfall) {
        Assessment<Matching> assessment = RULE.assess(matching(appropriation, budgeted));
        assertEquals(value(required, shortfall, appropriation, budgeted), assessment.value());
        assertEquals(!shortfall.equals("0.00"), assessment.hasFindings());
    }

    @Test
    void a_missing_fen_is_a_shortfall_since_the_plan_says_strive() {
        Finding finding =
                RULE.assess(matching("1234567.70", "24691.35")).findings().get(0);
        assertEquals(
                new Finding(
                        MatchingRule.BELOW_MINIMUM,
                        "柏市镇",
                        YouCounty2010.MATCHING,
                        yuan("24691.36"),
                        yuan("24691.35"),
                        yuan("0.01")),
                finding);
        assertEquals(Severity.SHORTFALL, finding.severity());
        assertEquals(
                "SHORTFALL MATCHING_BELOW_MINIMUM 柏市镇: 24691.35 of 24691.36, difference 0.01 [C-83]",
                finding.toString());
    }

    @Test
    void the_share_can_be_reformed() {
        Policy policy = Policy.planned()
                .with(Reform.proposed("a third").from(MatchingRule.SHARE, DAY, Ratio.of(1, 3), "memo 14"));
        assertEquals(
                value("33.34", "0.01", "100.00", "33.33"),
                MatchingRule.under(policy, DAY)
                        .assess(matching("100.00", "33.33"))
                        .value());
    }

    @Test
    void the_derivation_lists_what_is_known_in_order() {
        assertEquals(
                "[appropriation = 1234567.70, funds.matching.base = ALL_SUPERIOR, base = 1234567.70,"
                        + " funds.matching.share = 2%, required = 24691.36, budgeted = 24691.35,"
                        + " funds.matching.use = POOLED, counted = 24691.35, shortfall = 0.01]",
                RULE.assess(matching("1234567.70", "24691.35")).steps().toString());
        assertEquals(
                "[appropriation = 1000000.00, otherAppropriations = 400000.00, workFunds = 50000.05,"
                        + " funds.matching.base = COUNTY_ONLY, base = 600000.00, funds.matching.share = 2%,"
                        + " required = 12000.00, budgeted = 20000.00, budgetedForOffice = 1000.00,"
                        + " budgetedForHomes = 11000.00, funds.matching.use = PAY_OF_BOTH, counted = 12000.00,"
                        + " shortfall = 0.00]",
                reading(Base.COUNTY_ONLY, Use.PAY_OF_BOTH).assess(KNOWN).steps().toString());
    }

    @Test
    void the_rule_in_force_is_the_rule_under_the_plan() {
        MatchingFacts facts = matching("1234567.70", "24691.35");
        assertEquals(
                MatchingRule.under(Policy.planned(), DAY).assess(facts),
                MatchingRule.inForceOn(DAY).assess(facts));
    }

    @Test
    void the_share_is_stated_and_both_readings_are_ours() {
        assertEquals(Ratio.percent(2), RULE.provisions().value(MatchingRule.SHARE));
        assertEquals(
                "matching [funds.matching.share = 2% (STATED, C-83),"
                        + " funds.matching.base = ALL_SUPERIOR (INTERPRETED, C-83): the plan says \"superior civil-affairs"
                        + " appropriation\" and not which, funds.matching.use = POOLED (INTERPRETED, C-83): \"office work"
                        + " and homes' staff funds\" can be parsed in two ways]",
                RULE.toString());
        assertEquals(
                List.of(Basis.INTERPRETED, Basis.INTERPRETED),
                RULE.provisions().assumptions().stream().map(p -> p.basis()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                List.of("C-83", "funds.matching.share", "funds.matching.base", "funds.matching.use"),
                assertThrows(InvalidInputException.class, () -> MatchingRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @Test
    void both_measures_look_at_their_own_component_and_show_yuan() {
        Matching value = value("24691.36", "0.01", "1234567.70", "24691.35");
        assertEquals(2_469_136, MatchingRule.BY_REQUIRED.of().applyAsLong(value));
        assertEquals(1, MatchingRule.BY_SHORTFALL.of().applyAsLong(value));
        assertEquals("24691.36", MatchingRule.BY_REQUIRED.show(2_469_136));
        assertEquals("0.01", MatchingRule.BY_SHORTFALL.show(1));
    }
}
