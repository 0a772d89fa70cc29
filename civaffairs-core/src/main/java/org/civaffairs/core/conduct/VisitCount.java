package org.civaffairs.core.conduct;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.civaffairs.core.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Counts a ledger in one pass: households get dense numbers once, and each month and each trip keeps a set of bits. The
 * order of the entries means nothing.
 */
final class VisitCount {
    private static final int MONTHS = 12;

    private final TripReading reading;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet[] months = new BitSet[MONTHS + 1];
    private final @Nullable Trip[] days = new Trip[VisitTerms.DAYS_AT_MOST + 1];
    private final Map<String, Trip> named = new HashMap<>();
    private final List<Trip> trips = new ArrayList<>();
    private long counted;
    private long unrecorded;
    private long unknown;

    /** One trip: the month in which it began, and its households. */
    private static final class Trip {
        private int month;
        private final BitSet households = new BitSet();

        Trip(int month) {
            this.month = month;
        }
    }

    private VisitCount(TripReading reading) {
        this.reading = reading;
        for (int month = 1; month <= MONTHS; month++) {
            months[month] = new BitSet();
        }
    }

    /** The count of what is known to count, and of those visits of unknown record that are taken to be on record. */
    static VisitCount of(
            List<Visit> visits, TripReading reading, boolean mustBeRecorded, Predicate<Visit> isTakenAsRecorded) {
        VisitCount count = new VisitCount(reading);
        for (Visit visit : visits) {
            Truth counts = mustBeRecorded ? visit.recorded() : Truth.YES;
            switch (counts) {
                case YES -> count.counted++;
                case NO -> count.unrecorded++;
                case UNKNOWN -> count.unknown++;
            }
            if (counts == Truth.YES || (counts == Truth.UNKNOWN && isTakenAsRecorded.test(visit))) {
                count.add(visit);
            }
        }
        return count;
    }

    private void add(Visit visit) {
        int month = visit.day().getMonthValue();
        Trip trip = reading == TripReading.DISTINCT_DAYS
                ? onDay(visit.day().getDayOfYear(), month)
                : named(String.valueOf(visit.trip()), month);
        trip.month = Math.min(trip.month, month);
        for (String household : visit.households()) {
            int number = numbers.computeIfAbsent(household, first -> numbers.size());
            months[month].set(number);
            trip.households.set(number);
        }
    }

    private Trip onDay(int day, int month) {
        Trip trip = days[day];
        if (trip == null) {
            trip = began(month);
            days[day] = trip;
        }
        return trip;
    }

    private Trip named(String name, int month) {
        return named.computeIfAbsent(name, first -> began(month));
    }

    private Trip began(int month) {
        Trip trip = new Trip(month);
        trips.add(trip);
        return trip;
    }

    long counted() {
        return counted;
    }

    long unrecorded() {
        return unrecorded;
    }

    boolean hasUnknown() {
        return unknown > 0;
    }

    /** Distinct households in all. */
    long households() {
        return numbers.size();
    }

    /** Distinct households in a month. */
    long households(int month) {
        return months[month].cardinality();
    }

    long trips(int month) {
        return trips.stream().filter(trip -> trip.month == month).count();
    }

    /** The distinct households of the trip that stands at a place when those of a month are in order, most first. */
    long householdsOnTrip(int month, long place) {
        int[] sizes = trips.stream()
                .filter(trip -> trip.month == month)
                .mapToInt(trip -> trip.households.cardinality())
                .sorted()
                .toArray();
        return place == 0 || place > sizes.length ? 0 : sizes[sizes.length - (int) place];
    }
}
