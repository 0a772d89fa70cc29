package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.conduct;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-98 to C-100, element by element: the letter, the spirit, and what nobody knows. */
class ConductVerdictTest {
    /** One open audit finding makes every case determined, so that undetermined events can be looked at. */
    private static ConductVerdict verdict(FavourReading reading, ConductEvent event) {
        Policy policy = Policy.planned().reading(ConductRule.FAVOUR, reading);
        Assessment<Conduct> assessment = ConductRule.under(policy, Cadres.DAY)
                .assess(conduct(event).openAuditFindings(1).build());
        List<ConductOutcome> outcomes = assessment.value().outcomes();
        assertEquals(1, outcomes.size());
        assertEquals("e-1", outcomes.get(0).id());
        assertEquals(event.kind(), outcomes.get(0).kind());
        return outcomes.get(0).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "TOWNSHIP_OFFICE, COUNTY_SEAT, YES,     VIOLATION", // the catalogue's example
        "TOWNSHIP_OFFICE, COUNTY_SEAT, NO,      CLEAR", // an invitation that was declined
        "TOWNSHIP_OFFICE, ELSEWHERE,   YES,     AGAINST_SPIRIT",
        "OTHER,           COUNTY_SEAT, YES,     AGAINST_SPIRIT",
        "OTHER,           ELSEWHERE,   YES,     AGAINST_SPIRIT",
        "OTHER,           ELSEWHERE,   NO,      CLEAR",
        "TOWNSHIP_OFFICE, COUNTY_SEAT, UNKNOWN, UNDETERMINED",
        "TOWNSHIP_OFFICE, UNKNOWN,     YES,     UNDETERMINED",
        "UNKNOWN,         COUNTY_SEAT, YES,     UNDETERMINED",
        "UNKNOWN,         UNKNOWN,     NO,      CLEAR",
        "UNKNOWN,         ELSEWHERE,   YES,     AGAINST_SPIRIT", // whoever gave it, it was not in the county seat
        "OTHER,           UNKNOWN,     YES,     AGAINST_SPIRIT",
        "OTHER,           ELSEWHERE,   UNKNOWN, SPIRIT_UNKNOWN" // at most a note
    })
    void a_banquet(BanquetHost host, BanquetPlace place, Truth accepted, ConductVerdict verdict) {
        assertEquals(verdict, verdict(FavourReading.BOTH, Banquet.of("e-1", host, place, accepted)));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     ACCEPTED, VIOLATION", // the catalogue's example: a card worth 50.00
        "YES,     DECLINED, CLEAR",
        "YES,     RETURNED, CLEAR",
        "YES,     UNKNOWN,  UNDETERMINED",
        "NO,      ACCEPTED, AGAINST_SPIRIT",
        "NO,      RETURNED, CLEAR",
        "NO,      UNKNOWN,  SPIRIT_UNKNOWN",
        "UNKNOWN, ACCEPTED, UNDETERMINED",
        "UNKNOWN, DECLINED, CLEAR"
    })
    void a_gift(Truth subordinate, GiftResponse response, ConductVerdict verdict) {
        Yuan worth = Yuan.parse("50.00");
        assertEquals(verdict, verdict(FavourReading.BOTH, Gift.of("e-1", subordinate, worth, response)));
        assertEquals(verdict, verdict(FavourReading.BOTH, Gift.inKind("e-1", subordinate, response)));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     NO,      YES,     CLEAR,          CLEAR", // the catalogue's cousin: duly balloted, recused
        "YES,     NO,      NO,      RECUSAL_DUE,    VIOLATION",
        "YES,     NO,      UNKNOWN, SPIRIT_UNKNOWN, UNDETERMINED",
        "YES,     YES,     NO,      VIOLATION,      VIOLATION",
        "YES,     YES,     YES,     VIOLATION,      VIOLATION", // recusal does not heal a breach
        "NO,      YES,     NO,      AGAINST_SPIRIT, VIOLATION",
        "NO,      NO,      NO,      CLEAR,          CLEAR",
        "NO,      NO,      UNKNOWN, CLEAR,          CLEAR",
        "NO,      UNKNOWN, NO,      SPIRIT_UNKNOWN, UNDETERMINED",
        "YES,     UNKNOWN, NO,      UNDETERMINED,   VIOLATION",
        "UNKNOWN, YES,     NO,      UNDETERMINED,   VIOLATION",
        "UNKNOWN, NO,      YES,     CLEAR,          CLEAR",
        "UNKNOWN, NO,      NO,      SPIRIT_UNKNOWN, UNDETERMINED",
        "UNKNOWN, UNKNOWN, YES,     UNDETERMINED,   UNDETERMINED"
    })
    void a_favour(Truth relation, Truth breach, Truth recused, ConductVerdict both, ConductVerdict either) {
        Favour favour = Favour.of("e-1", relation, breach, recused);
        assertEquals(both, verdict(FavourReading.BOTH, favour));
        assertEquals(either, verdict(FavourReading.EITHER, favour));
    }
}
