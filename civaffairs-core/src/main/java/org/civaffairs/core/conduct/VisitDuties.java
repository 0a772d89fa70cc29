package org.civaffairs.core.conduct;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Term;

/** What is due of a bureau cadre, month by month and in the year, and what of it is missing. */
record VisitDuties(int trips, int households, HouseholdPeriod period, PartMonth part) implements Serializable {
    static VisitDuties of(Provisions provisions) {
        return new VisitDuties(
                provisions.value(VisitRule.TRIPS),
                provisions.value(VisitRule.HOUSEHOLDS),
                provisions.value(VisitRule.HOUSEHOLD_PERIOD),
                provisions.value(VisitRule.PART_MONTH));
    }

    /** What is known, with what counts at least and at most; the terms that are unknown and decide go to a list. */
    Visits judge(VisitFacts facts, VisitBounds bounds, List<Term> unknown) {
        List<MonthVisits> months = new ArrayList<>();
        long undecided = 0;
        for (YearMonth month = facts.first(); !month.isAfter(facts.last()); month = month.plusMonths(1)) {
            int served = served(facts, month.atDay(1), month.atEndOfMonth());
            if (served > 0) {
                MonthVisits worst = judge(month, served, bounds.least(month.getMonthValue()));
                MonthVisits best = judge(month, served, bounds.most(month.getMonthValue()));
                if (worst.isMet() || !best.isMet()) {
                    months.add(worst.isMet() ? worst : best);
                } else {
                    undecided++;
                }
            }
        }
        VisitCount least = bounds.least();
        YearVisits year = year(facts, least, bounds.most());
        if (undecided > 0) {
            unknown.add(VisitTerms.RECORDED);
        }
        Term decides = year.unknown();
        if (decides != null) {
            undecided++;
            unknown.remove(decides);
            unknown.add(decides);
        }
        return new Visits(
                least.counted(), least.unrecorded(), months, year.found(), year.due(), year.missing(), undecided);
    }

    private YearVisits year(VisitFacts facts, VisitCount least, VisitCount most) {
        LocalDate newYear = facts.first().atDay(1).withDayOfYear(1);
        int days = newYear.lengthOfYear();
        int served = served(facts, newYear, newYear.withDayOfYear(days));
        if (period != HouseholdPeriod.PER_YEAR) {
            return YearVisits.none(least);
        }
        if (part == PartMonth.EXCUSED && served < days) {
            return YearVisits.hasWholeMonth(facts)
                    ? YearVisits.excusedInPart(households, least)
                    : YearVisits.none(least);
        }
        return YearVisits.of(part.due(households, served, days), facts, least, most);
    }

    /** The days from one to another, both included, on which the cadre served. */
    private static int served(VisitFacts facts, LocalDate from, LocalDate to) {
        LocalDate first = facts.serviceFrom().isAfter(from) ? facts.serviceFrom() : from;
        LocalDate last = facts.serviceTo().isBefore(to) ? facts.serviceTo() : to;
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private MonthVisits judge(YearMonth month, int served, VisitCount count) {
        int at = month.getMonthValue();
        long tripsDue = part.due(trips, served, month.lengthOfMonth());
        long householdsDue = householdsDue(tripsDue, served, month.lengthOfMonth());
        long made = count.trips(at);
        long found = count.households(at);
        long onTrip = count.householdsOnTrip(at, tripsDue);
        long decides = period == HouseholdPeriod.PER_TRIP ? onTrip : found;
        return new MonthVisits(
                month,
                tripsDue,
                made,
                missing(tripsDue, made),
                householdsDue,
                found,
                onTrip,
                missing(householdsDue, decides));
    }

    /** A part of a month has fewer trips, not smaller ones. */
    private long householdsDue(long tripsDue, int served, int days) {
        return switch (period) {
            case PER_MONTH -> part.due(households, served, days);
            case PER_TRIP -> tripsDue == 0 ? 0 : households;
            case PER_YEAR -> 0;
        };
    }

    private static long missing(long due, long found) {
        return Math.max(0, due - found);
    }
}
