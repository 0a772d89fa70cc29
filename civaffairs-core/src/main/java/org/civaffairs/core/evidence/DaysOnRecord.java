package org.civaffairs.core.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Problems;

/**
 * The days of a year on which something is on record, such as reviews of petitions (C-78) or checks of special funds
 * (C-125), counted by month. A month is judged once it is over, on its last day.
 *
 * <p>For example, with days in January and March and all known through 2010-03-31, three months are over and February has
 * no day; known through 2010-03-30, March is not over.
 */
public final class DaysOnRecord {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final LocalDate through;
    private final int[] days = new int[MONTHS_OF_A_YEAR + 1];

    private DaysOnRecord(LocalDate through) {
        this.through = through;
    }

    /**
     * Checks the days of facts: of the year of the last known day, not after it, each once.
     *
     * @param problems the problems of the facts
     * @param list the property that holds the days
     * @param days the days, in any order
     * @param through the last day up to which they are known
     */
    public static void check(Problems problems, String list, List<LocalDate> days, LocalDate through) {
        LocalDate first = through.withDayOfYear(1);
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            String path = list + "[" + i + "]";
            problems.require(
                            !day.isBefore(first) && !day.isAfter(through),
                            path,
                            "must be from " + first + " to through, " + through + ",",
                            day)
                    .require(seen.add(day), path, "must not be given twice", day);
        }
    }

    /**
     * Counts the days of facts.
     *
     * @param rule the rule that asks
     * @param provisions what it rests on; they are of the year that it judges
     * @param days the days, as {@link #check checked}
     * @param through the last day up to which they are known
     * @return the days by month
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are of another year than the rule
     */
    public static DaysOnRecord of(Term rule, Provisions provisions, List<LocalDate> days, LocalDate through) {
        int year = provisions.day().getYear();
        Problems.of(rule.id())
                .require(
                        through.getYear() == year, "through", "must be in " + year + ", of which the rule is,", through)
                .refuse();
        DaysOnRecord record = new DaysOnRecord(through);
        days.forEach(day -> record.days[day.getMonthValue()]++);
        return record;
    }

    /**
     * The months that are over.
     *
     * @param least how many days a month must have to be covered
     * @return which of them are covered
     */
    public CoveredMonths months(int least) {
        int over = monthsOver();
        List<Long> missed = new ArrayList<>();
        for (int month = 1; month <= over; month++) {
            if (days[month] < least) {
                missed.add((long) month);
            }
        }
        return new CoveredMonths(over, over - missed.size(), missed);
    }

    private int monthsOver() {
        boolean lastDay = through.getDayOfMonth() == through.lengthOfMonth();
        return lastDay ? through.getMonthValue() : through.getMonthValue() - 1;
    }

    /**
     * A finding for each month missed; expected, actual and difference are days.
     *
     * @param code what was missed
     * @param where whose record it is, such as the county
     * @param clause the clause
     * @param least how many days a month must have
     * @return the findings, in the order of the months
     */
    public List<Finding> findings(Term code, String where, Citation clause, int least) {
        List<Finding> findings = new ArrayList<>();
        for (long month : months(least).missed()) {
            int there = days[(int) month];
            String subject = where + " " + YearMonth.of(through.getYear(), (int) month);
            findings.add(new Finding(code, subject, clause, least, there, least - there));
        }
        return List.copyOf(findings);
    }

    /** {@return such as {@code [1, 0, 2] through 2010-03-30}: the days of each month so far} */
    @Override
    public String toString() {
        List<Integer> shown = new ArrayList<>();
        for (int month = 1; month <= through.getMonthValue(); month++) {
            shown.add(days[month]);
        }
        return shown + " through " + through;
    }
}
