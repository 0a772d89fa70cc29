package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.civaffairs.core.conduct.Cadres.baishi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-105 and C-106: once a year or more, on record, by both readings of 每人. */
class TownshipVisitRuleTest {
    private static final TownshipVisitRule PER_STAFF = TownshipVisitRule.inForceOn(DAY);
    private static final TownshipVisitRule PER_CLIENT =
            TownshipVisitRule.under(Policy.planned().reading(TownshipVisitRule.VISITED_BY, VisitedBy.PER_CLIENT), DAY);

    private static TownshipVisitFacts small(Truth... recorded) {
        TownshipVisitFacts.Builder facts =
                TownshipVisitFacts.builder().township("丙乡").year(2010);
        facts.addStaff("A", "B").addClients("c-1", "c-2");
        for (Truth record : recorded) {
            facts.addVisits(new ClientVisit("A", "c-1", DAY, record));
        }
        return facts.build();
    }

    /** A visits c-1 and B visits c-2. */
    private static TownshipVisitFacts two(Truth first, Truth second) {
        TownshipVisitFacts.Builder facts =
                TownshipVisitFacts.builder().township("丙乡").year(2010);
        facts.addStaff("A", "B").addClients("c-1", "c-2");
        facts.addVisits(new ClientVisit("A", "c-1", DAY, first), new ClientVisit("B", "c-2", DAY, second));
        return facts.build();
    }

    /** B never went anywhere, whatever the record of A's visit says. */
    @Test
    void who_is_short_whatever_the_records_say_is_found() {
        Assessment<TownshipVisits> staff = PER_STAFF.assess(small(Truth.UNKNOWN));
        assertEquals(
                "[DEFICIENCY STAFF_TOO_FEW_VISITS 丙乡 B: 0 of 1, difference 1 [C-105]]",
                staff.findings().toString());
        assertEquals(new TownshipVisits(0, 0, 2, 0, 1, 2, 0, 1, VisitOutcome.SHORT, List.of("B")), staff.value());
        assertEquals(1, staff.value().staffShort());
        assertEquals(1, staff.value().clientsShort());
        assertEquals(
                "[DEFICIENCY CLIENTS_NOT_VISITED 丙乡: 1 of 2, difference 1 [C-105]]",
                PER_CLIENT.assess(small(Truth.UNKNOWN)).findings().toString());
        assertEquals(
                "[DEFICIENCY UNRECORDED_VISITS 丙乡: 0 of 1, difference 1 [C-106],"
                        + " DEFICIENCY STAFF_TOO_FEW_VISITS 丙乡 A: 0 of 1, difference 1 [C-105]]",
                PER_STAFF.assess(two(Truth.NO, Truth.UNKNOWN)).findings().toString());
    }

    /** A has a visit on record and one that is not; of B's only visit nobody knows. */
    @Test
    void what_is_found_besides_does_not_make_the_staff_decided() {
        TownshipVisitFacts.Builder facts = TownshipVisitFacts.builder()
                .township("丙乡")
                .year(2010)
                .addStaff("A", "B")
                .addClients("c-1", "c-2");
        facts.addVisits(
                new ClientVisit("A", "c-1", DAY, Truth.YES),
                new ClientVisit("A", "c-2", DAY, Truth.NO),
                new ClientVisit("B", "c-2", DAY, Truth.UNKNOWN));
        Assessment<TownshipVisits> assessment = PER_STAFF.assess(facts.build());
        assertEquals(
                "[DEFICIENCY UNRECORDED_VISITS 丙乡: 1 of 2, difference 1 [C-106]]",
                assessment.findings().toString());
        assertEquals(new TownshipVisits(1, 1, 2, 1, 1, 2, 1, 1, VisitOutcome.UNDECIDED, List.of()), assessment.value());
    }

    @Test
    void three_of_three_staff_and_209_of_212_clients_are_both_reported() {
        Assessment<TownshipVisits> staff = PER_STAFF.assess(baishi().build());
        assertEquals(new TownshipVisits(209, 0, 3, 3, 0, 212, 209, 0, VisitOutcome.MET, List.of()), staff.value());
        assertFalse(staff.hasFindings());
        assertEquals(0, TownshipVisitRule.BY_STAFF_SHORT.of().applyAsLong(staff.value()));
        assertEquals(3, TownshipVisitRule.BY_CLIENTS_SHORT.of().applyAsLong(staff.value()));
        assertTrue(staff.explain(Locale.ENGLISH).contains("clients visited of all: ≈98.58%  [C-105]"));
    }

    @Test
    void per_client_it_is_3_short_and_names_them() {
        Assessment<TownshipVisits> clients = PER_CLIENT.assess(baishi().build());
        assertEquals(VisitOutcome.SHORT, clients.value().outcome());
        assertEquals(List.of("c-210", "c-211", "c-212"), clients.value().missing());
        assertEquals(
                "[DEFICIENCY CLIENTS_NOT_VISITED 柏市镇: 209 of 212, difference 3 [C-105]]",
                clients.findings().toString());
    }

    @Test
    void visits_24_of_which_21_are_on_record_are_21() {
        TownshipVisitFacts.Builder facts =
                TownshipVisitFacts.builder().township("丙乡").year(2010);
        facts.addStaff("A").addClients("c");
        for (int i = 0; i < 24; i++) {
            facts.addVisits(new ClientVisit("A", "c", DAY, i % 8 == 7 ? Truth.NO : Truth.YES));
        }
        Assessment<TownshipVisits> assessment = PER_STAFF.assess(facts.build());
        assertEquals(21, assessment.value().counted());
        assertEquals(3, assessment.value().unrecorded());
        assertEquals(
                "[DEFICIENCY UNRECORDED_VISITS 丙乡: 21 of 24, difference 3 [C-106]]",
                assessment.findings().toString());
        assertEquals(VisitOutcome.MET, assessment.value().outcome());
    }

    @Test
    void who_visited_without_a_record_did_not_visit() {
        Assessment<TownshipVisits> assessment = PER_STAFF.assess(small(Truth.NO));
        assertEquals(
                "[DEFICIENCY UNRECORDED_VISITS 丙乡: 0 of 1, difference 1 [C-106],"
                        + " DEFICIENCY STAFF_TOO_FEW_VISITS 丙乡 A: 0 of 1, difference 1 [C-105],"
                        + " DEFICIENCY STAFF_TOO_FEW_VISITS 丙乡 B: 0 of 1, difference 1 [C-105]]",
                assessment.findings().toString());
        assertEquals(
                new TownshipVisits(0, 1, 2, 0, 0, 2, 0, 0, VisitOutcome.SHORT, List.of("A", "B")), assessment.value());
        assertEquals(2, assessment.value().staffShort());
    }

    @Test
    void an_unknown_record_matters_only_where_somebody_is_short() {
        for (TownshipVisitRule rule : List.of(PER_STAFF, PER_CLIENT)) {
            assertEquals(
                    "township-visits on 2010-06-01: undetermined, unknown [recorded]",
                    rule.assess(two(Truth.YES, Truth.UNKNOWN)).toString());
        }
        Assessment<TownshipVisits> enough =
                PER_STAFF.assess(baishi().addVisits(new ClientVisit("A", "c-212", DAY, Truth.UNKNOWN))
                        .build());
        assertEquals(VisitOutcome.MET, enough.value().outcome());
        assertEquals(209, enough.value().counted());
        assertEquals(209, enough.value().clientsMet());
    }

    @Test
    void nobody_is_not_everybody() {
        TownshipVisitFacts empty =
                TownshipVisitFacts.builder().township("空乡").year(2010).build();
        for (TownshipVisitRule rule : List.of(PER_STAFF, PER_CLIENT)) {
            Assessment<TownshipVisits> assessment = rule.assess(empty);
            assertEquals(VisitOutcome.NOBODY, assessment.value().outcome());
            assertFalse(assessment.hasFindings());
        }
    }

    @Test
    void a_reform_may_ask_for_more_visits() {
        Reform twice = Reform.proposed("twice").from(TownshipVisitRule.VISITS, LocalDate.of(2010, 1, 1), 2, "memo");
        TownshipVisitRule rule = TownshipVisitRule.under(Policy.planned().with(twice), DAY);
        TownshipVisits value = rule.assess(small(Truth.YES, Truth.YES)).value();
        assertEquals(1, value.staffMet());
        assertEquals(1, value.clientsMet());
        assertEquals(
                "[DEFICIENCY STAFF_TOO_FEW_VISITS 丙乡 A: 1 of 2, difference 1 [C-105],"
                        + " DEFICIENCY STAFF_TOO_FEW_VISITS 丙乡 B: 0 of 2, difference 2 [C-105]]",
                rule.assess(small(Truth.YES)).findings().toString());
    }

    @Test
    void the_steps_are_in_order() {
        assertEquals(
                "[counted = 209, unrecorded = 0, conduct.township-visits.visits = 1, conduct.township-visits.each ="
                        + " PER_STAFF, staff = 3, staffMet = 3, staffUndecided = 0, clients = 212, clientsMet = 209, clientsUndecided = 0, covered = 209/212,"
                        + " outcome = MET, missing = []]",
                PER_STAFF.assess(baishi().build()).steps().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertThrows(InvalidInputException.class, () -> TownshipVisitRule.inForceOn(day));
    }
}
