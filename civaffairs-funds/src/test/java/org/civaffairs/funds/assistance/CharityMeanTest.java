package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.charity;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-22 and C-23: people and their mean. */
class CharityMeanTest {
    private static final CharityRule RULE = CharityRule.inForceOn(People.DAY);

    private static MeanAssistance mean(String each, String missing, String missingEach) {
        return new MeanAssistance(yuan(each), yuan(missing), yuan(missingEach));
    }

    /** C-23 is a mean: one fen short in all is short, and what is shown for each rounds so that it does not hide it. */
    @ParameterizedTest
    @CsvSource({
        "3, 3000.00, 1000.00, 0.00, 0.00",
        "3, 2999.99, 999.99,  0.01, 0.01", // 999.9966… each
        "3, 3000.01, 1000.00, 0.00, 0.00",
        "1, 999.99,  999.99,  0.01, 0.01",
        "7, 6000.00, 857.14,  1000.00, 142.86", // 857.142857…
        "2, 0.00,    0.00,    2000.00, 1000.00"
    })
    void the_mean_is_decided_by_the_totals(
            int persons, String assistance, String each, String missing, String missingEach) {
        assertEquals(
                mean(each, missing, missingEach),
                RULE.assess(charity("1.00", persons, assistance)).value().mean());
    }

    @ParameterizedTest
    @CsvSource({"999, 1", "1000, 0", "1001, 0", "0, 1000"})
    void a_thousand_people_are_to_be_helped(int persons, long missing) {
        assertEquals(
                missing, RULE.assess(charity("1.00", persons, "0.00")).value().personsMissing());
    }

    @Test
    void over_nobody_there_is_no_mean() {
        Charity value = RULE.assess(charity("10000000.00", 0, "0.00")).value();
        assertEquals(null, value.mean());
        assertEquals(1_000L, value.personsMissing());
        assertEquals(Truth.NO, value.reached());
    }
}
