package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Truth;

/** Oracles that write down days and households on lists, month by month. Days crowd around the ends of months. */
class VisitProperties {
    private static final YearMonth JANUARY = YearMonth.of(2010, 1);
    private static final YearMonth APRIL = YearMonth.of(2010, 4);
    private static final VisitRule RULE = VisitRule.inForceOn(Cadres.DAY);
    private static final VisitRule TRIPS = reading(VisitRule.TRIP_READING, TripReading.TRIPS);
    private static final VisitRule PER_TRIP = reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_TRIP);

    @Provide
    Arbitrary<List<Visit>> visits() {
        Arbitrary<LocalDate> days = Combinators.combine(
                        Arbitraries.of(JANUARY, JANUARY.plusMonths(1), JANUARY.plusMonths(2), APRIL),
                        Arbitraries.of(1, 2, 27, 28, 29, 30, 31))
                .as((month, day) -> month.atDay(Math.min(day, month.lengthOfMonth())));
        Arbitrary<List<String>> homes = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 20))
                .as((from, many) -> Cadres.homes(from, from + many - 1));
        Arbitrary<String> trips = Arbitraries.of("t-1", "t-2", "t-3", "t-4", "t-5");
        return Combinators.combine(days, homes, trips)
                .as((day, on, trip) -> new Visit(day, "柏市镇", on, Truth.YES, trip))
                .list()
                .ofMaxSize(14);
    }

    private static Visits value(VisitRule rule, List<Visit> visits) {
        VisitFacts facts =
                Cadres.ledger(JANUARY, APRIL, visits.toArray(Visit[]::new)).build();
        return rule.assess(facts).value();
    }

    @Property(tries = 400)
    void days_and_households_are_distinct_in_each_month(@ForAll("visits") List<Visit> visits) {
        Visits value = value(RULE, visits);
        TreeSet<String> all = new TreeSet<>();
        for (MonthVisits month : value.months()) {
            TreeSet<LocalDate> days = new TreeSet<>();
            TreeSet<String> homes = new TreeSet<>();
            for (Visit visit : visits) {
                if (visit.day().toString().startsWith(month.month().toString())) {
                    days.add(visit.day());
                    homes.addAll(visit.households());
                }
            }
            all.addAll(homes);
            assertEquals(days.size(), month.trips());
            assertEquals(homes.size(), month.households());
            assertEquals(days.size() < 2, month.tripsMissing() > 0);
            assertEquals(Math.max(20, homes.size()), month.households() + month.householdsMissing());
        }
        assertEquals(all.size(), value.households());
        assertEquals(4, value.months().size());
        assertEquals(visits.size(), value.counted());
    }

    @Property(tries = 400)
    void a_trip_counts_in_the_month_of_its_first_day(@ForAll("visits") List<Visit> visits) {
        for (MonthVisits month : value(TRIPS, visits).months()) {
            int began = 0;
            for (String trip : List.of("t-1", "t-2", "t-3", "t-4", "t-5")) {
                List<LocalDate> days = new ArrayList<>();
                visits.stream().filter(v -> trip.equals(v.trip())).forEach(v -> days.add(v.day()));
                if (!days.isEmpty() && YearMonth.from(Collections.min(days)).equals(month.month())) {
                    began++;
                }
            }
            assertEquals(began, month.trips());
        }
    }

    /** Two days with twenty each are enough, and one alone is not. */
    @Property(tries = 400)
    void per_trip_the_second_best_day_decides(@ForAll("visits") List<Visit> visits) {
        for (MonthVisits month : value(PER_TRIP, visits).months()) {
            List<Integer> sizes = new ArrayList<>();
            for (int day = 1; day <= month.month().lengthOfMonth(); day++) {
                TreeSet<String> homes = new TreeSet<>();
                LocalDate on = month.month().atDay(day);
                visits.stream().filter(v -> v.day().equals(on)).forEach(v -> homes.addAll(v.households()));
                if (visits.stream().anyMatch(v -> v.day().equals(on))) {
                    sizes.add(homes.size());
                }
            }
            sizes.sort(Collections.reverseOrder());
            int second = sizes.size() < 2 ? 0 : sizes.get(1);
            assertEquals(second, month.householdsOnTrip());
            assertEquals(Math.max(0, 20 - second), month.householdsMissing());
        }
    }

    @Property(tries = 200)
    void the_order_of_the_entries_means_nothing(@ForAll("visits") List<Visit> visits, @ForAll long seed) {
        List<Visit> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(value(RULE, visits), value(RULE, shuffled));
        assertEquals(value(TRIPS, visits), value(TRIPS, shuffled));
    }

    /** The least whole number n with n × days ≥ 20 × served, found by counting up. */
    @Property(tries = 300)
    void pro_rata_is_the_least_that_is_no_less_than_the_exact_part(@ForAll @IntRange(min = 1, max = 31) int joined) {
        VisitFacts facts = Cadres.ledger(Cadres.MARCH, Cadres.MARCH)
                .joined(Cadres.MARCH.atDay(joined))
                .build();
        MonthVisits month = reading(VisitRule.PART_MONTH, PartMonth.PRO_RATA)
                .assess(facts)
                .value()
                .months()
                .get(0);
        int served = 32 - joined;
        int least = 0;
        while (least * 31 < 20 * served) {
            least++;
        }
        assertEquals(least, month.householdsDue());
        assertEquals(2 * served > 31 ? 2 : 1, month.tripsDue());
    }
}
