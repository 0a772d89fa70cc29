package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.MARCH;
import static org.civaffairs.core.conduct.Cadres.day;
import static org.civaffairs.core.conduct.Cadres.ledger;
import static org.civaffairs.core.conduct.Cadres.onTrip;
import static org.civaffairs.core.conduct.Cadres.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits in an unknown month and by nobody are problems, and all problems are reported. */
class VisitFactsTest {
    private static String refusal(VisitFacts.Builder bad) {
        return assertThrows(InvalidInputException.class, bad::build).getMessage();
    }

    @Test
    void a_visit_outside_the_months_is_refused() {
        assertEquals(
                "visits: visits[0].day must be in the ledger's months, 2010-03 to 2010-03, but is 2010-02-28"
                        + "; visits[2].day must be in the ledger's months, 2010-03 to 2010-03, but is 2010-04-01",
                refusal(ledger(
                        MARCH,
                        MARCH,
                        visit("02-28", List.of()),
                        visit("03-01", List.of()),
                        visit("04-01", List.of()),
                        visit("03-31", List.of()))));
    }

    @Test
    void a_visit_before_joining_or_after_leaving_is_a_visit_by_nobody() {
        String remedy =
                " must be from 2010-03-10 to 2010-03-20, while the cadre served: else it is a visit by nobody, but is ";
        assertEquals(
                "visits: visits[0].day" + remedy + "2010-03-09; visits[3].day" + remedy + "2010-03-21",
                refusal(ledger(
                                MARCH,
                                MARCH,
                                visit("03-09", List.of()),
                                visit("03-10", List.of()),
                                visit("03-20", List.of()),
                                visit("03-21", List.of()))
                        .joined(day("03-10"))
                        .left(day("03-20"))));
    }

    @Test
    void a_visit_without_a_place_a_household_without_an_id_and_a_blank_trip_are_refused() {
        VisitFacts.Builder bad =
                VisitFacts.builder().unit(" ").cadre(Cadres.OUYANG).first(MARCH).last(MARCH);
        bad.addTownships("柏市镇", "", "柏市镇");
        bad.addVisits(
                new Visit(day("03-01"), "", List.of("h-1", ""), Truth.YES, null), onTrip(" ", "03-02", List.of()));
        assertEquals(
                "visits: unit must not be blank; townships[1] must not be blank"
                        + "; townships[2] stands here a second time: keep one but is \"柏市镇\""
                        + "; visits[0].township must not be blank; visits[0].households[1] must not be blank"
                        + "; visits[1].trip must not be blank",
                refusal(bad));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-04 | 2010-03 | last must not be before first, 2010-04, but is 2010-03",
                "2010-12 | 2011-01 | 'last must be in the year of first, 2010-12: give each year a ledger of its own, but is 2011-01'",
                "1948-12 | 1948-12 | first must not be before 1949-01 but is 1948-12"
            })
    void months_are_in_order_and_of_one_year(YearMonth first, YearMonth last, String problem) {
        assertEquals("visits: " + problem, refusal(ledger(first, last, visit("09-09", List.of()))));
    }

    @Test
    void months_may_be_one_and_the_whole_year() {
        assertEquals(
                0,
                ledger(YearMonth.of(1949, 1), YearMonth.of(1949, 1))
                        .build()
                        .visits()
                        .size());
        assertEquals(
                0,
                ledger(YearMonth.of(2010, 1), YearMonth.of(2010, 12))
                        .build()
                        .visits()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-04-01 | | joined must not be after the last month, 2010-03, but is 2010-04-01",
                " | 2010-02-28 | left must not be before the first month, 2010-03, but is 2010-02-28",
                "2010-03-20 | 2010-03-19 | left must not be before joined, 2010-03-20, but is 2010-03-19"
            })
    void service_overlaps_the_months(LocalDate joined, LocalDate left, String problem) {
        VisitFacts.Builder facts = ledger(MARCH, MARCH, visit("09-09", List.of()));
        if (joined != null) {
            facts.joined(joined);
        }
        if (left != null) {
            facts.left(left);
        }
        assertEquals("visits: " + problem, refusal(facts));
    }

    @Test
    void service_is_the_part_of_the_year_from_joining_to_leaving() {
        VisitFacts whole = ledger(MARCH, MARCH).build();
        assertEquals(day("01-01"), whole.serviceFrom());
        assertEquals(day("12-31"), whole.serviceTo());
        VisitFacts veteran = ledger(MARCH, MARCH)
                .joined(LocalDate.of(1999, 5, 5))
                .left(LocalDate.of(2012, 5, 5))
                .build();
        assertEquals(day("01-01"), veteran.serviceFrom());
        assertEquals(day("12-31"), veteran.serviceTo());
        VisitFacts one =
                ledger(MARCH, MARCH).joined(day("03-31")).left(day("03-31")).build();
        assertEquals(day("03-31"), one.serviceFrom());
        assertEquals(day("03-31"), one.serviceTo());
        assertEquals(
                day("03-01"), ledger(MARCH, MARCH).left(day("03-01")).build().serviceTo());
    }
}
