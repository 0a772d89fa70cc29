package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.MARCH;
import static org.civaffairs.core.conduct.Cadres.homes;
import static org.civaffairs.core.conduct.Cadres.ledger;
import static org.civaffairs.core.conduct.Cadres.march;
import static org.civaffairs.core.conduct.Cadres.onTrip;
import static org.civaffairs.core.conduct.Cadres.reading;
import static org.civaffairs.core.conduct.Cadres.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.junit.jupiter.api.Test;

/** The readings of C-103 and C-104: what a trip is, what households are counted for. */
class VisitReadingsTest {
    private static final VisitRule TRIPS = reading(VisitRule.TRIP_READING, TripReading.TRIPS);
    private static final VisitRule PER_TRIP = reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_TRIP);

    @Test
    void a_trip_of_two_days_is_two_distinct_days_and_one_trip() {
        VisitFacts facts = march(onTrip("t", "03-02", homes(1, 9)), onTrip("t", "03-03", homes(5, 20)));
        assertEquals(
                2,
                VisitRule.inForceOn(Cadres.DAY)
                        .assess(facts)
                        .value()
                        .months()
                        .get(0)
                        .trips());
        assertEquals(
                List.of(new MonthVisits(MARCH, 2, 1, 1, 20, 20, 0, 0)),
                TRIPS.assess(facts).value().months());
    }

    @Test
    void a_trip_belongs_to_the_month_of_its_first_day_whatever_the_order_of_the_entries() {
        VisitFacts facts = ledger(
                        MARCH,
                        MARCH.plusMonths(1),
                        onTrip("t", "04-01", homes(1, 9)),
                        onTrip("t", "03-31", homes(5, 20)),
                        onTrip("u", "04-02", List.of()))
                .build();
        assertEquals(
                List.of(
                        new MonthVisits(MARCH, 2, 1, 1, 20, 16, 0, 4),
                        new MonthVisits(MARCH.plusMonths(1), 2, 1, 1, 20, 9, 0, 11)),
                TRIPS.assess(facts).value().months());
    }

    @Test
    void where_trips_are_counted_each_visit_must_name_its_trip() {
        VisitFacts facts = march(onTrip("t", "03-02", List.of()), visit("03-03", List.of()));
        assertEquals(
                "visits on 2010-06-01: undetermined, unknown [trip]",
                TRIPS.assess(facts).toString());
    }

    @Test
    void on_each_trip_that_is_due_there_must_be_twenty() {
        VisitFacts facts = march(
                visit("03-02", homes(1, 15)),
                visit("03-02", homes(10, 20)),
                visit("03-19", homes(1, 19)),
                visit("03-25", homes(50, 52)));
        Assessment<Visits> assessment = PER_TRIP.assess(facts);
        assertEquals(
                List.of(new MonthVisits(MARCH, 2, 3, 0, 20, 23, 19, 1)),
                assessment.value().months());
        assertEquals(
                "[DEFICIENCY TOO_FEW_HOUSEHOLDS 县民政局 欧** 2010-03: 19 of 20, difference 1 [C-104]]",
                assessment.findings().toString());
    }

    @Test
    void a_third_trip_may_be_short() {
        VisitFacts facts =
                march(visit("03-02", homes(1, 20)), visit("03-19", homes(1, 20)), visit("03-25", homes(1, 3)));
        assertFalse(PER_TRIP.assess(facts).hasFindings());
        assertEquals(
                20,
                PER_TRIP.assess(march(visit("03-02", homes(1, 20))))
                        .value()
                        .months()
                        .get(0)
                        .householdsMissing());
    }
}
