package org.civaffairs.core.conduct;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.value.Problems;

/** What may be wrong with a cadre's ledger, in the order of its properties. */
final class VisitFactsCheck {
    private static final int EARLIEST = 1949;

    private VisitFactsCheck() {}

    static void all(Problems problems, VisitFacts facts) {
        townships(problems, facts.townships());
        boolean months = months(problems, facts);
        boolean service = months && service(problems, facts);
        for (int i = 0; i < facts.visits().size(); i++) {
            Visit visit = facts.visits().get(i);
            String path = "visits[" + i + "].";
            if (service) {
                day(problems, path + "day", facts, visit.day());
            }
            labels(problems, path, visit);
        }
    }

    private static void townships(Problems problems, List<String> townships) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < townships.size(); i++) {
            String path = "townships[" + i + "]";
            problems.label(path, townships.get(i));
            problems.require(seen.add(townships.get(i)), path, "stands here a second time: keep one", townships.get(i));
        }
    }

    private static boolean months(Problems problems, VisitFacts facts) {
        int before = problems.found().size();
        problems.require(
                facts.first().getYear() >= EARLIEST, "first", "must not be before " + EARLIEST + "-01", facts.first());
        problems.require(
                !facts.last().isBefore(facts.first()),
                "last",
                "must not be before first, " + facts.first() + ",",
                facts.last());
        problems.require(
                facts.last().getYear() == facts.first().getYear(),
                "last",
                "must be in the year of first, " + facts.first() + ": give each year a ledger of its own,",
                facts.last());
        return problems.found().size() == before;
    }

    private static boolean service(Problems problems, VisitFacts facts) {
        int before = problems.found().size();
        facts.joined()
                .ifPresent(day -> problems.require(
                        !day.isAfter(facts.last().atEndOfMonth()),
                        "joined",
                        "must not be after the last month, " + facts.last() + ",",
                        day));
        facts.left()
                .ifPresent(day -> problems.require(
                        !day.isBefore(facts.first().atDay(1)),
                        "left",
                        "must not be before the first month, " + facts.first() + ",",
                        day));
        problems.require(
                !facts.serviceTo().isBefore(facts.serviceFrom()),
                "left",
                "must not be before joined, " + facts.serviceFrom() + ",",
                facts.serviceTo());
        return problems.found().size() == before;
    }

    private static void day(Problems problems, String path, VisitFacts facts, LocalDate day) {
        boolean inMonths = !day.isBefore(facts.first().atDay(1))
                && !day.isAfter(facts.last().atEndOfMonth());
        problems.require(
                inMonths, path, "must be in the ledger's months, " + facts.first() + " to " + facts.last() + ",", day);
        boolean served = !day.isBefore(facts.serviceFrom()) && !day.isAfter(facts.serviceTo());
        problems.require(
                served || !inMonths,
                path,
                "must be from " + facts.serviceFrom() + " to " + facts.serviceTo()
                        + ", while the cadre served: else it is a visit by nobody,",
                day);
    }

    private static void labels(Problems problems, String path, Visit visit) {
        problems.label(path + "township", visit.township());
        for (int i = 0; i < visit.households().size(); i++) {
            problems.label(path + "households[" + i + "]", visit.households().get(i));
        }
        String trip = visit.trip();
        if (trip != null) {
            problems.label(path + "trip", trip);
        }
    }
}
