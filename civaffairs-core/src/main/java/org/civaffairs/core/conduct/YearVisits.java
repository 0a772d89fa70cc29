package org.civaffairs.core.conduct;

import java.time.LocalDate;
import java.time.YearMonth;
import org.civaffairs.core.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * The households of a year, where they are counted by the year (C-104).
 *
 * @param due how many were due; 0 if none were, or nobody can say
 * @param found how many were visited
 * @param missing how many are known to be missing
 * @param unknown what is not known and decides; null if all is decided
 */
record YearVisits(
        long due, long found, long missing, @Nullable Term unknown) {
    /** What is due of 20 households in a year of which some whole months were served and the others are excused. */
    static final Term PART_OF_YEAR = Term.of("householdsDue", "部分年度应走访户数", "households due in a part of the year");

    static final Term LAST = Term.of("last", "年内其余月份", "the rest of the year");

    /** A year in which nothing is due. */
    static YearVisits none(VisitCount least) {
        return new YearVisits(0, least.households(), 0, null);
    }

    /** A year in which so much is due, with what is known to count and what may count at most. */
    static YearVisits of(long due, VisitFacts facts, VisitCount least, VisitCount most) {
        if (least.households() >= due) {
            return new YearVisits(due, least.households(), 0, null);
        }
        if (isOpen(facts)) {
            return new YearVisits(due, least.households(), 0, LAST);
        }
        return most.households() >= due
                ? new YearVisits(due, least.households(), 0, VisitTerms.RECORDED)
                : new YearVisits(due, most.households(), due - most.households(), null);
    }

    /** A year of which some months are excused: nobody says how much less is due, but the whole year's is enough. */
    static YearVisits excusedInPart(long whole, VisitCount least) {
        return least.households() >= whole
                ? new YearVisits(whole, least.households(), 0, null)
                : new YearVisits(0, least.households(), 0, PART_OF_YEAR);
    }

    /** Whether the cadre served a whole month of the ledger's year. */
    static boolean hasWholeMonth(VisitFacts facts) {
        LocalDate first = facts.serviceFrom();
        YearMonth month = YearMonth.from(first);
        YearMonth whole = first.getDayOfMonth() == 1 ? month : month.plusMonths(1);
        return !whole.atEndOfMonth().isAfter(facts.serviceTo());
    }

    /** Whether households may have been visited before the ledger's first month, or may be after its last. */
    private static boolean isOpen(VisitFacts facts) {
        return facts.serviceFrom().isBefore(facts.first().atDay(1))
                || facts.serviceTo().isAfter(facts.last().atEndOfMonth());
    }
}
