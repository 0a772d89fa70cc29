package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.MARCH;
import static org.civaffairs.core.conduct.Cadres.homes;
import static org.civaffairs.core.conduct.Cadres.ledger;
import static org.civaffairs.core.conduct.Cadres.march;
import static org.civaffairs.core.conduct.Cadres.reading;
import static org.civaffairs.core.conduct.Cadres.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-102 to C-104: two distinct days and twenty distinct households in each calendar month. */
class VisitRuleTest {
    private static final VisitRule RULE = VisitRule.inForceOn(Cadres.DAY);

    @Test
    void visits_on_2_2_and_19_march_are_two_distinct_days_and_enough() {
        Assessment<Visits> assessment = RULE.assess(
                march(visit("03-02", homes(1, 10)), visit("03-02", homes(8, 15)), visit("03-19", homes(12, 20))));
        assertFalse(assessment.hasFindings());
        assertEquals(
                new Visits(3, 0, List.of(new MonthVisits(MARCH, 2, 2, 0, 20, 20, 9, 0)), 20, 0, 0, 0),
                assessment.value());
    }

    @Test
    void visits_22_times_to_19_households_are_1_short() {
        List<Visit> visits = new ArrayList<>();
        for (int i = 1; i <= 22; i++) {
            visits.add(visit(i % 2 == 0 ? "03-02" : "03-19", homes(Math.min(i, 19), Math.min(i, 19))));
        }
        Assessment<Visits> assessment = RULE.assess(march(visits.toArray(Visit[]::new)));
        assertEquals(
                "[DEFICIENCY TOO_FEW_HOUSEHOLDS 县民政局 欧** 2010-03: 19 of 20, difference 1 [C-104]]",
                assessment.findings().toString());
        assertEquals(22, assessment.value().counted());
        assertEquals(1, assessment.value().monthsShort().get(0).householdsMissing());
    }

    @Test
    void nothing_is_carried_over_to_another_month() {
        Assessment<Visits> assessment = RULE.assess(ledger(
                        MARCH,
                        MARCH.plusMonths(1),
                        visit("03-01", homes(1, 20)),
                        visit("03-15", homes(21, 40)),
                        visit("03-31", homes(41, 60)),
                        visit("04-01", homes(1, 3)))
                .build());
        assertEquals(
                "[DEFICIENCY TOO_FEW_FIELD_TRIPS 县民政局 欧** 2010-04: 1 of 2, difference 1 [C-103],"
                        + " DEFICIENCY TOO_FEW_HOUSEHOLDS 县民政局 欧** 2010-04: 3 of 20, difference 17 [C-104]]",
                assessment.findings().toString());
        Visits value = assessment.value();
        assertEquals(
                "[2010-03 trips 3/2 households 60/20, 2010-04 trips 1/2 households 3/20]",
                value.months().toString());
        assertEquals(1, VisitRule.BY_MONTHS_SHORT.of().applyAsLong(value));
        assertEquals(60, VisitRule.BY_HOUSEHOLDS.of().applyAsLong(value));
    }

    @Test
    void a_month_without_visits_falls_short_of_everything() {
        assertEquals(
                List.of(new MonthVisits(MARCH, 2, 0, 2, 20, 0, 0, 20)),
                RULE.assess(march()).value().months());
    }

    @Test
    void a_cadre_should_be_linked_to_a_township() {
        VisitFacts.Builder unlinked = VisitFacts.builder().unit("县民政局").cadre(Cadres.OUYANG);
        unlinked.first(MARCH).last(MARCH).addVisits(visit("03-01", homes(1, 20)), visit("03-02", List.of()));
        assertEquals(
                "[DEFICIENCY NO_TOWNSHIP_LINKED 县民政局 欧**: 0 of 1, difference 1 [C-102]]",
                RULE.assess(unlinked.build()).findings().toString());
    }

    @Test
    void records_matter_only_where_the_clause_is_read_for_both_classes() {
        VisitFacts facts =
                march(visit("03-01", homes(1, 20)), visit("03-02", List.of(), Truth.NO), visit("03-03", List.of()));
        assertEquals(3, RULE.assess(facts).value().counted());
        Assessment<Visits> both = reading(VisitRule.RECORDS, RecordScope.BOTH).assess(facts);
        assertEquals(2, both.value().counted());
        assertEquals(1, both.value().unrecorded());
        assertEquals(
                "[DEFICIENCY UNRECORDED_VISITS 县民政局 欧**: 2 of 3, difference 1 [C-106]]",
                both.findings().toString());
    }

    @Test
    void an_unknown_record_matters_only_where_something_is_short() {
        VisitRule both = reading(VisitRule.RECORDS, RecordScope.BOTH);
        Visit unknown = visit("03-03", homes(30, 40), Truth.UNKNOWN);
        Visits enough = both.assess(march(visit("03-01", homes(1, 20)), visit("03-02", List.of()), unknown))
                .value();
        assertEquals(2, enough.counted());
        assertEquals(20, enough.households());
        assertEquals(
                "visits on 2010-06-01: undetermined, unknown [recorded]",
                both.assess(march(visit("03-01", homes(1, 20)), unknown)).toString());
        assertTrue(RULE.assess(march(visit("03-01", homes(1, 20)), unknown)).isDetermined());
    }

    /** A month that hangs on the unknown record is left out; the other is short whatever the record says. */
    @Test
    void a_shortfall_that_no_record_could_mend_is_found() {
        VisitRule both = reading(VisitRule.RECORDS, RecordScope.BOTH);
        Assessment<Visits> assessment = both.assess(ledger(
                        MARCH,
                        MARCH.plusMonths(1),
                        visit("03-01", homes(1, 20)),
                        visit("03-03", List.of(), Truth.UNKNOWN),
                        visit("04-01", homes(1, 20)))
                .build());
        assertEquals(
                "[DEFICIENCY TOO_FEW_FIELD_TRIPS 县民政局 欧** 2010-04: 1 of 2, difference 1 [C-103]]",
                assessment.findings().toString());
        assertEquals(
                new Visits(2, 0, List.of(new MonthVisits(MARCH.plusMonths(1), 2, 1, 1, 20, 20, 0, 0)), 20, 0, 0, 1),
                assessment.value());
    }

    /** One known trip and one of unknown record, where two are due with twenty households: 5 are missing at least. */
    @Test
    void what_is_missing_is_what_is_missing_at_least() {
        VisitRule both = reading(VisitRule.RECORDS, RecordScope.BOTH);
        Assessment<Visits> assessment =
                both.assess(march(visit("03-01", homes(1, 10)), visit("03-03", homes(11, 15), Truth.UNKNOWN)));
        assertEquals(
                List.of(new MonthVisits(MARCH, 2, 2, 0, 20, 15, 5, 5)),
                assessment.value().months());
        assertEquals(1, assessment.value().counted());
        assertEquals(0, assessment.value().undecided());
    }

    @Test
    void a_cadre_who_is_linked_to_no_township_is_found_whatever_the_records_say() {
        VisitFacts.Builder unlinked = VisitFacts.builder().unit("县民政局").cadre(Cadres.OUYANG);
        unlinked.first(MARCH).last(MARCH);
        unlinked.addVisits(visit("03-01", homes(1, 20)), visit("03-02", List.of(), Truth.UNKNOWN));
        Assessment<Visits> assessment =
                reading(VisitRule.RECORDS, RecordScope.BOTH).assess(unlinked.build());
        assertEquals(
                "[DEFICIENCY NO_TOWNSHIP_LINKED 县民政局 欧**: 0 of 1, difference 1 [C-102]]",
                assessment.findings().toString());
        assertEquals(new Visits(1, 0, List.of(), 20, 0, 0, 1), assessment.value());
    }

    @Test
    void the_steps_are_in_order_and_read_in_both_languages() {
        Assessment<Visits> assessment = RULE.assess(march(visit("03-02", homes(1, 10)), visit("03-19", homes(8, 19))));
        assertEquals(
                "[townships = [柏市镇], conduct.visits.records = TOWNSHIP_ONLY, counted = 2, unrecorded = 0,"
                        + " conduct.visits.trips = 2, conduct.visits.trip-reading = DISTINCT_DAYS,"
                        + " conduct.visits.households = 20, conduct.visits.household-period = PER_MONTH,"
                        + " conduct.visits.part-month = EXCUSED, months = [2010-03 trips 2/2 households 19/20],"
                        + " households = 19, householdsDue = 0, householdsMissing = 0, undecided = 0]",
                assessment.steps().toString());
        assertTrue(assessment
                .explain(Locale.ENGLISH)
                .contains("months: [2010-03: trips 2 of 2, households 19 of 20 (on the trip that decides 10), short 0"
                        + " and 1]  [C-103]"));
        assertTrue(assessment
                .explain(Locale.CHINESE)
                .contains("各月下乡走访：[2010-03：下乡2次（应2次），走访19户（应20户，决定次10户），差0次、1户]  [C-103]"));
        assertEquals("visits", RULE.term().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertThrows(InvalidInputException.class, () -> VisitRule.inForceOn(day));
    }

    @Test
    void a_ledger_of_another_year_is_refused() {
        VisitFacts other = ledger(MARCH.minusYears(1), MARCH.minusYears(1)).build();
        assertEquals(
                "visits: first must be in 2010, of which the rule is, but is 2009",
                assertThrows(InvalidInputException.class, () -> RULE.assess(other))
                        .getMessage());
    }
}
