package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.MARCH;
import static org.civaffairs.core.conduct.Cadres.day;
import static org.civaffairs.core.conduct.Cadres.homes;
import static org.civaffairs.core.conduct.Cadres.ledger;
import static org.civaffairs.core.conduct.Cadres.reading;
import static org.civaffairs.core.conduct.Cadres.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months of joining and leaving. */
class PartMonthTest {
    private static MonthVisits march(PartMonth part, String joined, String left) {
        VisitFacts.Builder facts = ledger(MARCH, MARCH);
        if (!joined.isEmpty()) {
            facts.joined(day(joined));
        }
        if (!left.isEmpty()) {
            facts.left(day(left));
        }
        List<MonthVisits> months = reading(VisitRule.PART_MONTH, part)
                .assess(facts.build())
                .value()
                .months();
        assertEquals(1, months.size());
        return months.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCUSED,  '',    '',    2, 20",
        "EXCUSED,  03-01, '',    2, 20", // joined on the first: the whole month was served
        "EXCUSED,  03-02, '',    0, 0",
        "EXCUSED,  '',    03-31, 2, 20",
        "EXCUSED,  '',    03-30, 0, 0",
        "PRO_RATA, 03-16, '',    2, 11", // 16 of 31 days: 1.03 trips, 10.3 households
        "PRO_RATA, 03-17, '',    1, 10", // 15 of 31 days: 0.97 and 9.7
        "PRO_RATA, '',    03-01, 1, 1",
        "PRO_RATA, 03-10, 03-10, 1, 1",
        "PRO_RATA, 03-01, 03-31, 2, 20",
        "COUNTED,  03-31, '',    2, 20",
        "COUNTED,  02-01, 04-01, 2, 20"
    })
    void what_is_due_depends_on_the_days_served(
            PartMonth part, String joined, String left, long trips, long households) {
        MonthVisits month = march(part, joined, left);
        assertEquals(trips, month.tripsDue());
        assertEquals(households, month.householdsDue());
        assertEquals(trips, month.tripsMissing());
        assertEquals(households, month.householdsMissing());
        assertEquals(trips > 0, month.isDue());
        assertEquals(trips == 0, month.isMet());
    }

    @Test
    void months_before_joining_and_after_leaving_are_no_months_of_the_cadre() {
        VisitFacts facts = ledger(MARCH.minusMonths(1), MARCH.plusMonths(2))
                .joined(day("03-01"))
                .left(day("04-30"))
                .build();
        assertEquals(
                List.of(MARCH, MARCH.plusMonths(1)),
                VisitRule.inForceOn(Cadres.DAY).assess(facts).value().months().stream()
                        .map(MonthVisits::month)
                        .toList());
    }

    @Test
    void an_excused_month_asks_for_no_trip_of_twenty_either() {
        VisitFacts facts = ledger(MARCH, MARCH, visit("03-20", homes(1, 3)))
                .joined(day("03-15"))
                .build();
        VisitRule perTrip = reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_TRIP);
        assertEquals(
                List.of(new MonthVisits(MARCH, 0, 1, 0, 0, 3, 0, 0)),
                perTrip.assess(facts).value().months());
    }

    @Test
    void a_month_is_met_and_due_by_both_of_its_duties() {
        assertTrue(new MonthVisits(MARCH, 0, 0, 0, 1, 1, 0, 0).isDue());
        assertTrue(new MonthVisits(MARCH, 1, 1, 0, 0, 0, 0, 0).isDue());
        assertFalse(new MonthVisits(MARCH, 0, 0, 0, 0, 0, 0, 0).isDue());
        assertTrue(new MonthVisits(MARCH, 2, 2, 0, 20, 20, 0, 0).isMet());
        assertFalse(new MonthVisits(MARCH, 2, 1, 1, 20, 20, 0, 0).isMet());
        assertFalse(new MonthVisits(MARCH, 2, 2, 0, 20, 19, 0, 1).isMet());
    }
}
