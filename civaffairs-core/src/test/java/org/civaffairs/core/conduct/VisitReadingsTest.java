package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.MARCH;
import static org.civaffairs.core.conduct.Cadres.day;
import static org.civaffairs.core.conduct.Cadres.homes;
import static org.civaffairs.core.conduct.Cadres.ledger;
import static org.civaffairs.core.conduct.Cadres.march;
import static org.civaffairs.core.conduct.Cadres.onTrip;
import static org.civaffairs.core.conduct.Cadres.reading;
import static org.civaffairs.core.conduct.Cadres.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.YearMonth;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings of C-103 and C-104: what a trip is, what households are counted for, months served in part. */
class VisitReadingsTest {
    private static final VisitRule TRIPS = reading(VisitRule.TRIP_READING, TripReading.TRIPS);
    private static final VisitRule PER_TRIP = reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_TRIP);
    private static final VisitRule PER_YEAR = reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_YEAR);

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

    private static VisitFacts year(int last, String left, int homes) {
        VisitFacts.Builder facts = ledger(YearMonth.of(2010, 1), YearMonth.of(2010, last));
        facts.addVisits(visit("01-04", homes(1, homes)));
        if (!left.isEmpty()) {
            facts.left(day(left));
        }
        for (int month = 1; month <= last; month++) {
            facts.addVisits(visit(String.format("%02d-05", month), List.of()));
            facts.addVisits(visit(String.format("%02d-06", month), homes(1, homes)));
        }
        return facts.build();
    }

    @Test
    void in_the_year_the_same_household_counts_once() {
        Assessment<Visits> assessment = PER_YEAR.assess(year(12, "", 19));
        assertEquals(19, assessment.value().households());
        assertEquals(20, assessment.value().householdsDue());
        assertEquals(1, assessment.value().householdsMissing());
        assertEquals(0, assessment.value().months().get(0).householdsDue());
        assertEquals(
                "[DEFICIENCY TOO_FEW_HOUSEHOLDS 县民政局 欧** 2010: 19 of 20, difference 1 [C-104]]",
                assessment.findings().toString());
        assertFalse(PER_YEAR.assess(year(12, "", 20)).hasFindings());
    }

    @Test
    void a_year_that_is_not_over_can_be_met_but_not_missed() {
        assertEquals(
                "visits on 2010-06-01: undetermined, unknown [last]",
                PER_YEAR.assess(year(11, "", 19)).toString());
        assertFalse(PER_YEAR.assess(year(11, "", 20)).hasFindings());
    }

    @Test
    void of_the_months_before_the_ledger_nothing_is_known_unless_the_cadre_had_not_joined() {
        VisitFacts.Builder late = ledger(YearMonth.of(2010, 3), YearMonth.of(2010, 12));
        Visits open = PER_YEAR.assess(
                        late.addVisits(visit("03-02", homes(1, 19))).build())
                .value();
        assertEquals(0, open.householdsMissing());
        assertEquals(1, open.undecided());
        VisitRule counted = VisitRule.under(
                Policy.planned()
                        .reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_YEAR)
                        .reading(VisitRule.PART_MONTH, PartMonth.COUNTED),
                Cadres.DAY);
        VisitFacts.Builder joined = ledger(YearMonth.of(2010, 3), YearMonth.of(2010, 12));
        joined.joined(day("03-01")).addVisits(visit("03-02", homes(1, 19)));
        assertEquals(1, counted.assess(joined.build()).value().householdsMissing());
    }

    @ParameterizedTest
    @CsvSource({"PRO_RATA, 19, 0", "COUNTED, 20, 1"})
    void a_cadre_who_left_has_a_year_served_in_part(PartMonth part, long due, long missing) {
        VisitRule rule = VisitRule.under(
                Policy.planned()
                        .reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_YEAR)
                        .reading(VisitRule.PART_MONTH, part),
                Cadres.DAY);
        Visits value = rule.assess(year(11, "11-30", 19)).value();
        assertEquals(due, value.householdsDue(), "20 × 334 / 365 = 18.3");
        assertEquals(missing, value.householdsMissing());
    }

    /** Ten whole months were served; December is excused, and nobody says how many of the 20 that leaves. */
    @ParameterizedTest
    @CsvSource({
        "11-30, 19, '[householdsDue]'",
        "11-30, 20, ''",
        "11-30, 21, ''",
        "01-30, 0, ''",
        "01-31, 19, '[householdsDue]'"
    })
    void a_part_of_a_year_is_not_excused_for_the_months_that_were_served(String left, int homes, String unknown) {
        Assessment<Visits> assessment = PER_YEAR.assess(year(Integer.parseInt(left.substring(0, 2)), left, homes));
        assertEquals(unknown.isEmpty(), assessment.isDetermined());
        if (unknown.isEmpty()) {
            assertEquals(homes == 0 ? 0 : 20, assessment.value().householdsDue());
            assertEquals(0, assessment.value().householdsMissing());
        } else {
            assertEquals("visits on 2010-06-01: undetermined, unknown " + unknown, assessment.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01-31, 02-27, false", // no month from its first day to its last
        "01-31, 02-28, true",
        "02-01, 02-28, true",
        "02-02, 02-28, false",
        "02-01, 02-27, false"
    })
    void only_a_whole_month_that_was_served_asks_for_anything(String joined, String left, boolean asked) {
        VisitFacts facts = ledger(YearMonth.of(2010, 1), YearMonth.of(2010, 12))
                .joined(day(joined))
                .left(day(left))
                .addVisits(visit("02-03", List.of()), visit("02-04", List.of()))
                .build();
        assertEquals(!asked, PER_YEAR.assess(facts).isDetermined());
    }

    /** A month that is short is found beside a year that cannot be decided. */
    @Test
    void an_open_year_hides_no_month_that_is_short() {
        VisitFacts facts = ledger(YearMonth.of(2010, 3), YearMonth.of(2010, 3), visit("03-02", homes(1, 19)))
                .build();
        Assessment<Visits> assessment = PER_YEAR.assess(facts);
        assertEquals(
                "[DEFICIENCY TOO_FEW_FIELD_TRIPS 县民政局 欧** 2010-03: 1 of 2, difference 1 [C-103]]",
                assessment.findings().toString());
        assertEquals(
                new Visits(1, 0, List.of(new MonthVisits(YearMonth.of(2010, 3), 2, 1, 1, 0, 19, 0, 0)), 19, 20, 0, 1),
                assessment.value());
    }

    @ParameterizedTest
    @CsvSource({"19, 1, '[recorded]', 0", "18, 1, '', 1", "20, 1, '', 0", "0, 20, '[recorded]', 0", "0, 19, '', 1"})
    void visits_of_unknown_record_may_fill_a_year_or_not(int known, int more, String unknown, long missing) {
        VisitRule rule = VisitRule.under(
                Policy.planned()
                        .reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_YEAR)
                        .reading(VisitRule.RECORDS, RecordScope.BOTH),
                Cadres.DAY);
        VisitFacts.Builder facts = ledger(YearMonth.of(2010, 1), YearMonth.of(2010, 12));
        for (int month = 1; month <= 12; month++) {
            facts.addVisits(visit(String.format("%02d-05", month), List.of()));
            facts.addVisits(visit(String.format("%02d-06", month), homes(1, known)));
        }
        facts.addVisits(visit("06-07", homes(known + 1, known + more), Truth.UNKNOWN));
        Assessment<Visits> assessment = rule.assess(facts.build());
        assertEquals(unknown.isEmpty(), assessment.isDetermined());
        if (unknown.isEmpty()) {
            assertEquals(missing, assessment.value().householdsMissing());
            assertEquals(
                    Math.max(20, known + (missing > 0 ? more : 0)),
                    assessment.value().households() + missing);
        } else {
            assertEquals("visits on 2010-06-01: undetermined, unknown " + unknown, assessment.toString());
        }
    }
}
