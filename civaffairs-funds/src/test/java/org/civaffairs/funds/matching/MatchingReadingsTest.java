package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.DAY;
import static org.civaffairs.funds.matching.Townships.matching;
import static org.civaffairs.funds.matching.Townships.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-83 under each pair of readings. */
class MatchingReadingsTest {
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

    @ParameterizedTest
    @CsvSource({
        "ALL_SUPERIOR,    POOLED,      20000.00, 0.00,    1000000.00, 20000.00",
        "ALL_SUPERIOR,    PAY_OF_BOTH, 20000.00, 8000.00, 1000000.00, 12000.00",
        "COUNTY_ONLY,     POOLED,      12000.00, 0.00,    600000.00,  20000.00",
        "COUNTY_ONLY,     PAY_OF_BOTH, 12000.00, 0.00,    600000.00,  12000.00",
        "WORK_FUNDS_ONLY, POOLED,      1000.01,  0.00,    50000.05,   20000.00", // 2 % is 1,000.001
        "WORK_FUNDS_ONLY, PAY_OF_BOTH, 1000.01,  0.00,    50000.05,   12000.00"
    })
    void each_reading_has_its_base_and_its_money(
            Base base, Use use, String required, String shortfall, String of, String counted) {
        assertEquals(
                value(required, shortfall, of, counted),
                reading(base, use).assess(KNOWN).value());
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_SUPERIOR,    POOLED,      ''",
        "ALL_SUPERIOR,    PAY_OF_BOTH, 'budgetedForOffice, budgetedForHomes'",
        "COUNTY_ONLY,     POOLED,      otherAppropriations",
        "COUNTY_ONLY,     PAY_OF_BOTH, 'otherAppropriations, budgetedForOffice, budgetedForHomes'",
        "WORK_FUNDS_ONLY, POOLED,      workFunds",
        "WORK_FUNDS_ONLY, PAY_OF_BOTH, 'workFunds, budgetedForOffice, budgetedForHomes'"
    })
    void all_facts_that_a_reading_needs_and_nobody_knows_are_listed(Base base, Use use, String unknown) {
        Assessment<Matching> assessment = reading(base, use).assess(matching("1000000.00", "20000.00"));
        assertEquals(
                unknown,
                String.join(", ", assessment.unknown().stream().map(Term::id).toList()));
        assertEquals(unknown.isEmpty(), assessment.isDetermined());
    }

    @Test
    void one_part_that_is_known_is_not_listed_as_unknown() {
        MatchingFacts office = MatchingFacts.builder()
                .township("柏市镇")
                .appropriation(yuan("100.00"))
                .budgeted(yuan("2.00"))
                .budgetedForOffice(yuan("1.00"))
                .build();
        assertEquals(
                "matching on 2010-06-01: undetermined, unknown [budgetedForHomes]",
                reading(Base.ALL_SUPERIOR, Use.PAY_OF_BOTH).assess(office).toString());
        MatchingFacts homes = MatchingFacts.builder()
                .township("柏市镇")
                .appropriation(yuan("100.00"))
                .budgeted(yuan("2.00"))
                .budgetedForHomes(yuan("1.00"))
                .build();
        assertEquals(
                "matching on 2010-06-01: undetermined, unknown [budgetedForOffice]",
                reading(Base.ALL_SUPERIOR, Use.PAY_OF_BOTH).assess(homes).toString());
    }
}
