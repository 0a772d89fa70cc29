package org.civaffairs.core.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;

/** The oracle tries every way in which the unknown records can turn out. Two trips and three households are due. */
class VisitBoundsProperties {
    private static final YearMonth JANUARY = YearMonth.of(2010, 1);
    private static final YearMonth MARCH = YearMonth.of(2010, 3);
    private static final Reform THREE =
            Reform.proposed("three").from(VisitRule.HOUSEHOLDS, LocalDate.of(2010, 1, 1), 3, "memo 1");

    @Provide
    Arbitrary<List<Visit>> visits() {
        Arbitrary<LocalDate> days = Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of(1, 2, 27, 28))
                .as((month, day) -> LocalDate.of(2010, month, day));
        Arbitrary<List<String>> homes = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 4))
                .as((from, many) -> Cadres.homes(from, from + many - 1));
        return Combinators.combine(days, homes, Arbitraries.of(Truth.class), Arbitraries.of("t", "u", "v", "w"))
                .as((day, on, recorded, trip) -> new Visit(day, "柏市镇", on, recorded, trip))
                .list()
                .ofMinSize(5)
                .ofMaxSize(14)
                .filter(list -> list.stream()
                                .filter(visit -> visit.recorded() == Truth.UNKNOWN)
                                .count()
                        < 7);
    }

    /** Linked to no township, so that there is a finding and with it a value whatever else is unknown. */
    private static Visits value(VisitRule rule, List<Visit> visits) {
        VisitFacts.Builder facts = VisitFacts.builder().unit("县民政局").cadre(Cadres.OUYANG);
        return rule.assess(facts.first(JANUARY).last(MARCH).addAllVisits(visits).build())
                .value();
    }

    private static List<List<Visit>> completions(List<Visit> visits) {
        List<List<Visit>> all = List.of(List.of());
        for (Visit visit : visits) {
            List<List<Visit>> longer = new ArrayList<>();
            for (Truth recorded :
                    visit.recorded() == Truth.UNKNOWN ? List.of(Truth.YES, Truth.NO) : List.of(visit.recorded())) {
                Visit known = new Visit(visit.day(), visit.township(), visit.households(), recorded, visit.trip());
                for (List<Visit> one : all) {
                    List<Visit> more = new ArrayList<>(one);
                    more.add(known);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    @Property(tries = 400)
    void a_month_is_decided_exactly_where_every_way_decides_it_alike(
            @ForAll("visits") List<Visit> visits, @ForAll TripReading reading, @ForAll HouseholdPeriod period) {
        VisitRule rule = VisitRule.under(
                Policy.planned()
                        .reading(VisitRule.TRIP_READING, reading)
                        .reading(VisitRule.HOUSEHOLD_PERIOD, period)
                        .reading(VisitRule.RECORDS, RecordScope.BOTH)
                        .with(THREE),
                Cadres.DAY);
        List<Visits> ways =
                completions(visits).stream().map(way -> value(rule, way)).toList();
        Map<YearMonth, MonthVisits> decided = value(rule, visits).months().stream()
                .collect(Collectors.toMap(MonthVisits::month, Function.identity()));
        for (int i = 0; i < 3; i++) {
            int at = i;
            List<MonthVisits> month =
                    ways.stream().map(way -> way.months().get(at)).toList();
            long met = month.stream().filter(MonthVisits::isMet).count();
            MonthVisits found = decided.get(JANUARY.plusMonths(at));
            assertEquals(met == 0 || met == ways.size(), found != null);
            if (found != null) {
                assertEquals(met > 0, found.isMet());
                assertEquals(
                        month.stream()
                                .mapToLong(MonthVisits::tripsMissing)
                                .min()
                                .orElseThrow(),
                        found.tripsMissing());
                assertEquals(
                        month.stream()
                                .mapToLong(MonthVisits::householdsMissing)
                                .min()
                                .orElseThrow(),
                        found.householdsMissing());
            }
        }
    }
}
