package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.CLAUSE;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.FIRST;
import static org.civaffairs.core.rule.SamplePlan.LAST;
import static org.civaffairs.core.rule.SamplePlan.PARAMETERS;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.SIZE;
import static org.civaffairs.core.rule.SamplePlan.WHY_OPEN;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProvisionTest {
    private static Provision<Integer> people(LocalDate from, LocalDate to, Basis basis, @Nullable Text note) {
        return new Provision<>(PEOPLE.term(), 8_000, from, to, basis, CLAUSE, note);
    }

    @ParameterizedTest
    @EnumSource(names = {"STATED", "PROPOSED"})
    void what_somebody_says_needs_no_note(Basis basis) {
        assertEquals(
                "sample.people = 8000 (" + basis + ", X-1)",
                people(FIRST, LAST, basis, null).toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERPRETED", "ADOPTED", "ASSUMED"})
    void what_we_say_needs_a_note(Basis basis) {
        assertEquals(
                "sample.people: a value that is " + basis + " needs a note that says why",
                assertThrows(IllegalArgumentException.class, () -> people(FIRST, LAST, basis, null))
                        .getMessage());
        assertEquals(
                "sample.people = 8000 (" + basis + ", X-1): the plan does not say",
                people(FIRST, LAST, basis, WHY_OPEN).toString());
    }

    @Test
    void a_period_has_a_day_at_least() {
        assertEquals(DAY, people(DAY, DAY, Basis.STATED, null).to());
        assertEquals(
                "sample.people: last day 2010-05-31 is before first day 2010-06-01",
                assertThrows(IllegalArgumentException.class, () -> people(DAY, DAY.minusDays(1), Basis.STATED, null))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2009-12-31, false", "2010-01-01, true", "2010-12-31, true", "2011-01-01, false"})
    void both_ends_of_a_period_are_inside(LocalDate day, boolean covered) {
        assertEquals(covered, people(FIRST, LAST, Basis.STATED, null).covers(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-01, 2010-03-31, false", // ends the day before
        "2010-03-01, 2010-04-01, true", // shares the first day
        "2010-04-30, 2010-05-31, true", // shares the last day
        "2010-05-01, 2010-05-31, false", // begins the day after
        "2010-04-10, 2010-04-20, true", // lies inside
        "2010-01-01, 2010-12-31, true" // lies around
    })
    void periods_overlap_if_they_share_a_day(LocalDate from, LocalDate to, boolean overlap) {
        Provision<Integer> april = people(day("2010-04-01"), day("2010-04-30"), Basis.STATED, null);
        assertEquals(overlap, april.overlaps(people(from, to, Basis.STATED, null)));
        assertEquals(overlap, people(from, to, Basis.STATED, null).overlaps(april));
    }

    @Test
    void provisions_of_different_parameters_never_overlap() {
        Provision<Integer> other = new Provision<>(SIZE.term(), 10, FIRST, LAST, Basis.STATED, CLAUSE, null);
        assertFalse(people(FIRST, LAST, Basis.STATED, null).overlaps(other));
    }

    @Test
    void provisions_are_asked_by_parameter() {
        Provisions provisions = Policy.planned().on(DAY, PARAMETERS);
        assertEquals(10_000, provisions.value(PEOPLE));
        assertEquals(Truth.YES, provisions.get(ANSWER).value());
        assertEquals(
                "sample.size is not among the rule's PARAMETERS",
                assertThrows(IllegalArgumentException.class, () -> provisions.get(SIZE))
                        .getMessage());
    }

    @Test
    void all_that_is_not_stated_is_an_assumption() {
        List<Provision<?>> all = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            all.add(people(FIRST, LAST, basis, WHY_OPEN));
        }
        assertEquals(
                List.of(Basis.INTERPRETED, Basis.ADOPTED, Basis.ASSUMED, Basis.PROPOSED),
                new Provisions(DAY, List.of(), all)
                        .assumptions().stream().map(Provision::basis).toList());
    }

    @Test
    void provisions_do_not_change_with_the_lists_they_were_made_of() {
        List<Provision<?>> all = new ArrayList<>();
        List<String> reforms = new ArrayList<>();
        Provisions provisions = new Provisions(DAY, reforms, all);
        all.add(people(FIRST, LAST, Basis.STATED, null));
        reforms.add("later");
        assertTrue(provisions.all().isEmpty());
        assertTrue(provisions.reforms().isEmpty());
    }

    @Test
    void a_provision_is_written_with_ids_and_dates() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"parameter\":\"sample.people\",\"value\":8000,\"from\":\"2010-01-01\",\"to\":\"2010-12-31\","
                            + "\"basis\":\"STATED\",\"citation\":\"X-1\"}",
                    mapper.write(people(FIRST, LAST, Basis.STATED, null)));
            assertTrue(mapper.write(people(FIRST, LAST, Basis.ASSUMED, WHY_OPEN))
                    .endsWith(",\"note\":{\"zh\":\"计划未说明\",\"en\":\"the plan does not say\"}}"));
        }
    }
}
