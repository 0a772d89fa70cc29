package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The derivations of this package as people read them. */
class ExplanationsTest {
    /** Catalogue C-83: 2 % of 1,234,567.70 is 24,691.354; with 24,691.35 budgeted, 0.01 is missing. */
    @Test
    void the_example_of_the_catalogue_in_english() {
        assertEquals(
                """
                township matching fund (matching), on 2010-06-01
                  superior appropriation: 1234567.70 yuan
                  base of the share: all superior civil-affairs appropriations  [our reading, C-83]
                  base: 1234567.70 yuan  [C-83]
                  matching share: 2%  [stated, C-83]
                  required: 24691.36 yuan  [C-83]
                  budgeted: 24691.35 yuan
                  budgeted money counted: office work and homes' staff pooled  [our reading, C-83]
                  counted as matching: 24691.35 yuan  [C-83]
                  missing: 0.01 yuan  [C-83]
                findings:
                  shortfall MATCHING_BELOW_MINIMUM 柏市镇: matching fund below the minimum; expected 24691.36 yuan, \
                actual 24691.35 yuan, difference 0.01 yuan  [C-83]
                not stated by the plan:
                  funds.matching.base = all superior civil-affairs appropriations (our reading, C-83): the plan says \
                "superior civil-affairs appropriation" and not which
                  funds.matching.use = office work and homes' staff pooled (our reading, C-83): "office work and homes' \
                staff funds" can be parsed in two ways
                clauses:
                  C-83 「並按照不少於上級民政撥款比例的2%配套安排鄉鎮本級民政辦工作和敬老院工作人員經費」 (strive, You County \
                civil-affairs measures 2010)""",
                MatchingRule.inForceOn(DAY)
                        .assess(Townships.matching("1234567.70", "24691.35"))
                        .explain(Locale.ENGLISH));
    }

    /** 20,000.00 of 24,691.36 is 80.999993… %: cut, not rounded. */
    @Test
    void a_share_received_is_a_percentage_that_says_when_it_was_cut() {
        assertEquals(
                """
                人员经费到位（funds-in-place），日期 2010-06-01
                  计划安排：24691.36元
                  已到位：20000.00元
                  到位率：≈80.99%  [C-84]
                  未到位：4691.36元  [C-84]
                发现：
                  违反 FUNDS_NOT_IN_PLACE 柏市镇：经费未到位；应为24691.36元，实为20000.00元，相差4691.36元  [C-84]
                条款：
                  C-84 「確保民政工作人員經費到位」（必须，攸县2010年民政工作措施）""",
                FundsInPlaceRule.inForceOn(DAY)
                        .assess(Townships.funds("24691.36", "20000.00"))
                        .explain(Locale.CHINESE));
    }
}
