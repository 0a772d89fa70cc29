package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.CLAUSE;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.FIRST;
import static org.civaffairs.core.rule.SamplePlan.LAST;
import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
import static org.civaffairs.core.rule.SamplePlan.PARAMETERS;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.SIZE;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    private static final Policy PLANNED = Policy.planned();
    private static final Policy INTO_2011 = PLANNED.extendedTo(day("2011-06-30"), NO_NEWER);

    private static Provision<Integer> people(Policy policy, String day) {
        return policy.on(day(day), PARAMETERS).get(PEOPLE);
    }

    private static String refusal(Policy policy, String day) {
        return assertThrows(InvalidInputException.class, () -> policy.on(day(day), PARAMETERS))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01", "2010-06-01", "2010-12-31"})
    void the_plan_speaks_for_the_whole_of_2010(String day) {
        assertEquals(
                new Provision<>(PEOPLE.term(), 10_000, FIRST, LAST, Basis.STATED, CLAUSE, null), people(PLANNED, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_all_parameters_are_refused_with_day_and_period(String day) {
        String period = " is in force from 2010-01-01 to 2010-12-31, not that day;"
                + " to go on assuming it see Policy.extendedTo";
        assertEquals(
                "policy on " + day + ": sample.people" + period + "; sample.answer" + period, refusal(PLANNED, day));
    }

    @Test
    void past_the_plan_an_extended_policy_assumes_with_its_reason() {
        assertEquals(Basis.STATED, people(INTO_2011, "2010-12-31").basis());
        assertEquals(LAST, people(INTO_2011, "2010-12-31").to());
        assertEquals(
                new Provision<>(PEOPLE.term(), 10_000, FIRST, day("2011-06-30"), Basis.ASSUMED, CLAUSE, NO_NEWER),
                people(INTO_2011, "2011-01-01"));
        assertEquals(Basis.ASSUMED, people(INTO_2011, "2011-06-30").basis());
    }

    @Test
    void an_extended_policy_ends_on_its_new_last_day() {
        assertEquals(
                List.of("sample.people", "sample.answer"),
                assertThrows(InvalidInputException.class, () -> INTO_2011.on(day("2011-07-01"), PARAMETERS))
                        .problems()
                        .stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
        assertEquals(
                "is in force from 2010-01-01 to 2011-06-30, not that day; to go on assuming it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> INTO_2011.on(day("2011-07-01"), PARAMETERS))
                        .problems()
                        .get(0)
                        .remedy());
    }

    @Test
    void an_extension_does_not_reach_back() {
        assertEquals(
                "from 2010-01-01 to 2011-06-30, not that day",
                refusal(INTO_2011, "2009-12-31").split(" is in force |; ", 3)[1]);
    }

    @Test
    void an_extension_to_a_day_of_the_plan_takes_nothing_away() {
        Policy shorter = PLANNED.extendedTo(day("2010-03-31"), NO_NEWER);
        assertEquals(people(PLANNED, "2010-12-31"), people(shorter, "2010-12-31"));
        assertEquals(refusal(PLANNED, "2011-01-01"), refusal(shorter, "2011-01-01"));
    }

    @Test
    void a_rule_without_parameters_is_in_force_while_its_clause_is() {
        assertEquals(List.of(), PLANNED.on(FIRST, CLAUSE, List.of()).all());
        assertEquals(LAST, PLANNED.on(LAST, CLAUSE, List.of()).day());
        assertEquals(
                "[clause.X-1 = X-1 (ASSUMED, X-1): no newer plan]",
                INTO_2011.on(day("2011-06-30"), CLAUSE, List.of()).assumptions().toString());
        assertEquals(List.of(), INTO_2011.on(LAST, CLAUSE, List.of()).all());
        for (LocalDate day : List.of(FIRST.minusDays(1), LAST.plusDays(1))) {
            assertEquals(
                    "policy on " + day + ": X-1 is in force from 2010-01-01 to 2010-12-31, not that day;"
                            + " to go on assuming it see Policy.extendedTo",
                    assertThrows(InvalidInputException.class, () -> PLANNED.on(day, CLAUSE, List.of()))
                            .getMessage());
        }
        assertThrows(InvalidInputException.class, () -> INTO_2011.on(day("2011-07-01"), CLAUSE, List.of()));
    }

    @Test
    void a_clause_that_outlives_the_plan_is_assumed_before_its_parameters() {
        assertEquals(
                "[clause.X-1 = X-1 (ASSUMED, X-1): no newer plan, sample.people = 10000 (ASSUMED, X-1): no newer plan,"
                        + " sample.answer = YES (ASSUMED, X-1): no newer plan; the plan does not say]",
                INTO_2011.on(day("2011-01-01"), CLAUSE, PARAMETERS).all().toString());
        Provision<?> clause =
                INTO_2011.on(day("2011-01-01"), CLAUSE, PARAMETERS).all().get(0);
        assertEquals(FIRST, clause.from());
        assertEquals(day("2011-06-30"), clause.to());
    }

    @Test
    void a_clause_and_its_parameters_are_refused_together() {
        assertEquals(
                List.of("X-1", "sample.people", "sample.answer"),
                assertThrows(InvalidInputException.class, () -> PLANNED.on(LAST.plusDays(1), CLAUSE, PARAMETERS))
                        .problems()
                        .stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @Test
    void an_extension_to_a_day_before_the_plan_changes_nothing() {
        Policy before = PLANNED.extendedTo(FIRST.minusDays(1), NO_NEWER);
        LocalDate after = LAST.plusDays(1);
        assertEquals(PLANNED.on(LAST, CLAUSE, PARAMETERS), before.on(LAST, CLAUSE, PARAMETERS));
        assertEquals(
                assertThrows(InvalidInputException.class, () -> PLANNED.on(after, CLAUSE, PARAMETERS))
                        .getMessage(),
                assertThrows(InvalidInputException.class, () -> before.on(after, CLAUSE, PARAMETERS))
                        .getMessage());
    }

    @Test
    void a_clause_in_force_still_needs_its_parameters() {
        assertEquals(10_000, PLANNED.on(DAY, CLAUSE, PARAMETERS).value(PEOPLE));
        assertThrows(InvalidInputException.class, () -> PLANNED.on(DAY, CLAUSE, List.of(SIZE)));
    }

    @Test
    void a_gap_is_refused_with_its_clause_and_quote_and_nothing_is_assumed() {
        assertEquals(
                "policy on 2010-06-01: sample.size is left open by X-1 「要按比例配備」: give it by a Reform, nothing is"
                        + " assumed",
                assertThrows(InvalidInputException.class, () -> PLANNED.on(DAY, List.of(PEOPLE, SIZE)))
                        .getMessage());
    }

    @Test
    void a_reform_fills_a_gap() {
        Policy filled = PLANNED.with(Reform.proposed("ten").from(SIZE, DAY, 10, "memo 3"));
        Provision<Integer> size = filled.on(DAY, List.of(SIZE)).get(SIZE);
        assertEquals(10, size.value());
        assertEquals(Basis.PROPOSED, size.basis());
        assertEquals(LAST, size.to());
        assertEquals(
                "policy on 2010-05-31: sample.size is left open by X-1 「要按比例配備」: give it by a Reform, nothing is"
                        + " assumed; ten gives it from 2010-06-01 to 2010-12-31",
                assertThrows(InvalidInputException.class, () -> filled.on(day("2010-05-31"), List.of(SIZE)))
                        .getMessage());
    }

    @Test
    void a_policy_prints_as_one_line() {
        assertEquals("planned", PLANNED.toString());
        assertEquals(
                "planned with [a] reading {sample.answer=NO}" + " extended to 2011-06-30: no newer plan",
                INTO_2011
                        .with(SamplePlan.people("a", "2010-06-01", "2010-06-30", 8_000))
                        .reading(ANSWER, Truth.NO)
                        .toString());
    }
}
