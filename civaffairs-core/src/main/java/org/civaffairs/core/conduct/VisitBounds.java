package org.civaffairs.core.conduct;

import java.util.List;

/**
 * What of a ledger counts at least and at most, as visits of unknown record turn out. Where trips are counted each month has
 * its own bounds: an entry of January that is on record takes a trip out of February, so that what is most for one month is
 * not most for the other.
 *
 * <p>For example, a trip with an entry on 31 January, of which nobody knows whether it is on record, and one on 1 February,
 * which is: for February there is no trip at least, and one at most.
 */
final class VisitBounds {
    private final List<Visit> visits;
    private final TripReading reading;
    private final boolean mustBeRecorded;
    private final boolean isByMonth;
    private final VisitCount least;
    private final VisitCount most;

    VisitBounds(List<Visit> visits, TripReading reading, boolean mustBeRecorded) {
        this.visits = visits;
        this.reading = reading;
        this.mustBeRecorded = mustBeRecorded;
        least = VisitCount.of(visits, reading, mustBeRecorded, visit -> false);
        most = least.hasUnknown() ? VisitCount.of(visits, reading, mustBeRecorded, visit -> true) : least;
        isByMonth = least.hasUnknown() && reading == TripReading.TRIPS;
    }

    /** Of the whole ledger, whose households do not hang on the month of a trip. */
    VisitCount least() {
        return least;
    }

    /** The same with all that is unknown. */
    VisitCount most() {
        return most;
    }

    /** The worst for a month: earlier visits of unknown record count and take trips away, its own and later ones do not. */
    VisitCount least(int month) {
        return isByMonth
                ? VisitCount.of(
                        visits, reading, mustBeRecorded, visit -> visit.day().getMonthValue() < month)
                : least;
    }

    /** The best for a month: the other way round. */
    VisitCount most(int month) {
        return isByMonth
                ? VisitCount.of(
                        visits, reading, mustBeRecorded, visit -> visit.day().getMonthValue() >= month)
                : most;
    }
}
