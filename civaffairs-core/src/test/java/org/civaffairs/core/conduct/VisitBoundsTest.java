package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.homes;
import static org.civaffairs.core.conduct.Cadres.onTrip;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C-103 by trips, with visits of unknown record: an earlier entry takes a trip out of a month. */
class VisitBoundsTest {
    private static final YearMonth JANUARY = YearMonth.of(2010, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2010, 2);
    private static final VisitRule RULE = VisitRule.under(
            Policy.planned()
                    .reading(VisitRule.TRIP_READING, TripReading.TRIPS)
                    .reading(VisitRule.RECORDS, RecordScope.BOTH),
            Cadres.DAY);

    private static Visit unknown(String trip, String day, List<String> homes) {
        return visit(trip, day, homes, Truth.UNKNOWN);
    }

    private static Visit visit(String trip, String day, List<String> homes, Truth recorded) {
        return new Visit(Cadres.day(day), "柏市镇", homes, recorded, trip);
    }

    /** January is met by two trips of its own; of the trip t one entry is of 31 January, the other of 1 February. */
    private static VisitFacts.Builder ledger(Truth last, int february) {
        return Cadres.ledger(
                JANUARY,
                FEBRUARY,
                onTrip("r", "01-04", homes(1, 20)),
                onTrip("s", "01-05", List.of()),
                visit("t", "01-31", List.of(), last),
                onTrip("t", "02-01", homes(1, february)),
                onTrip("a", "02-03", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 'UNRECORDED_VISITS 县民政局 欧**: 4 of 5, difference 1 [C-106]'",
        "YES, 'TOO_FEW_FIELD_TRIPS 县民政局 欧** 2010-02: 1 of 2, difference 1 [C-103]'"
    })
    void a_trip_counts_where_its_first_entry_on_record_is(Truth last, String finding) {
        assertEquals(
                "[DEFICIENCY " + finding + "]",
                RULE.assess(ledger(last, 20).build()).findings().toString());
    }

    @Test
    void a_month_whose_trip_may_have_begun_earlier_is_not_met_for_sure() {
        assertEquals(
                "visits on 2010-06-01: undetermined, unknown [recorded]",
                RULE.assess(ledger(Truth.UNKNOWN, 20).build()).toString());
    }

    @Test
    void a_trip_that_may_belong_to_the_month_is_not_missing_for_sure() {
        Assessment<Visits> assessment = RULE.assess(ledger(Truth.UNKNOWN, 19).build());
        assertEquals(
                "[DEFICIENCY TOO_FEW_HOUSEHOLDS 县民政局 欧** 2010-02: 19 of 20, difference 1 [C-104]]",
                assessment.findings().toString());
        assertEquals(
                List.of(
                        new MonthVisits(JANUARY, 2, 2, 0, 20, 20, 0, 0),
                        new MonthVisits(FEBRUARY, 2, 2, 0, 20, 19, 0, 1)),
                assessment.value().months());
        assertEquals(0, assessment.value().undecided());
    }

    @Test
    void an_earlier_entry_of_the_same_month_moves_nothing() {
        VisitFacts facts = Cadres.ledger(
                        FEBRUARY,
                        FEBRUARY,
                        unknown("t", "02-01", homes(21, 30)),
                        onTrip("t", "02-02", homes(1, 20)),
                        onTrip("a", "02-03", List.of()))
                .build();
        assertEquals(
                List.of(new MonthVisits(FEBRUARY, 2, 2, 0, 20, 20, 0, 0)),
                RULE.assess(facts).value().months());
    }

    @Test
    void a_month_that_has_a_trip_too_many_is_met_however_it_turns_out() {
        VisitFacts facts = ledger(Truth.UNKNOWN, 20)
                .addVisits(onTrip("b", "02-04", List.of()))
                .build();
        assertEquals(
                List.of(
                        new MonthVisits(JANUARY, 2, 2, 0, 20, 20, 0, 0),
                        new MonthVisits(FEBRUARY, 2, 2, 0, 20, 20, 0, 0)),
                RULE.assess(facts).value().months());
    }
}
