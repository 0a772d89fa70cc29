package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.CLAUSE;
import static org.civaffairs.core.rule.SamplePlan.FIRST;
import static org.civaffairs.core.rule.SamplePlan.LAST;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.SIZE;
import static org.civaffairs.core.rule.SamplePlan.WHY_OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private static final Term TERM = Term.of("sample.other", "另一项", "other");

    private static <T> void states(T value, Parameter<T> parameter) {
        assertEquals(
                Optional.of(new Provision<>(TERM, value, FIRST, LAST, Basis.STATED, CLAUSE, null)),
                parameter.findPlanned());
        assertEquals(TERM, parameter.term());
        assertEquals(CLAUSE, parameter.citation());
        assertEquals(List.of(), parameter.alternatives());
        assertEquals(List.of(), parameter.readings());
    }

    @Test
    void a_stated_value_is_in_force_for_the_period_of_its_source() {
        states(7, Parameter.count(TERM, 7, 7, 7, CLAUSE));
        states(Ratio.percent(2), Parameter.share(TERM, Ratio.percent(2), CLAUSE));
        states(Yuan.of(1500), Parameter.amount(TERM, Yuan.of(1500), CLAUSE));
        states(Threshold.moreThan(1, 2), Parameter.threshold(TERM, Threshold.moreThan(1, 2), CLAUSE));
        states(Period.ofDays(7), Parameter.period(TERM, Period.ofDays(7), CLAUSE));
        states(Truth.NO, Parameter.stated(TERM, Domain.choice(Truth.class), Truth.NO, CLAUSE));
    }

    @Test
    void a_planned_value_outside_its_own_domain_is_refused() {
        assertEquals(
                "sample.other must be within 1..6 but is 7",
                assertThrows(IllegalArgumentException.class, () -> Parameter.count(TERM, 7, 1, 6, CLAUSE))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Parameter.share(TERM, Ratio.percent(101), CLAUSE));
        assertThrows(IllegalArgumentException.class, () -> Parameter.amount(TERM, Yuan.ofFen(-1), CLAUSE));
        assertThrows(IllegalArgumentException.class, () -> Parameter.period(TERM, Period.ZERO, CLAUSE));
        assertThrows(IllegalArgumentException.class, () -> Parameter.stated(TERM, Domain.count(1, 6), 7, CLAUSE));
    }

    @Test
    void an_open_question_has_our_reading_and_all_others() {
        assertEquals(
                Optional.of(
                        new Provision<>(ANSWER.term(), Truth.YES, FIRST, LAST, Basis.INTERPRETED, CLAUSE, WHY_OPEN)),
                ANSWER.findPlanned());
        assertEquals(List.of(Truth.NO, Truth.UNKNOWN), ANSWER.alternatives());
        assertEquals(List.of(Truth.YES, Truth.NO, Truth.UNKNOWN), ANSWER.readings());
    }

    @Test
    void our_reading_comes_first_wherever_it_stands_among_the_words() {
        Parameter<Truth> last = Parameter.choice(TERM, Truth.UNKNOWN, CLAUSE, WHY_OPEN);
        assertEquals(List.of(Truth.UNKNOWN, Truth.YES, Truth.NO), last.readings());
    }

    @Test
    void a_stated_number_can_be_declared_a_reading() {
        Parameter<Integer> read = PEOPLE.interpreted(Text.of("两读", "two readings"), List.of(8_000));
        assertEquals(Basis.INTERPRETED, read.findPlanned().orElseThrow().basis());
        assertEquals(10_000, read.findPlanned().orElseThrow().value());
        assertEquals(List.of(10_000, 8_000), read.readings());
        assertEquals(PEOPLE.domain(), read.domain());
        assertEquals(Basis.STATED, PEOPLE.findPlanned().orElseThrow().basis());
    }

    @Test
    void a_value_may_be_adopted_from_a_rule_in_force_on_all_days_of_the_plan() {
        Source plan = CLAUSE.source();
        Source law = Source.of("法", "a law", plan.from(), plan.to());
        Citation article = Citation.of(law, "Art. 2", Force.NONE, "六十周岁");
        Parameter<Integer> adopted = PEOPLE.adopted(article, WHY_OPEN);
        assertEquals("sample.people = 10000 (ADOPTED, Art. 2): the plan does not say", adopted.toString());
        assertEquals(article, adopted.findPlanned().orElseThrow().citation());
        assertEquals(CLAUSE, adopted.citation());
        assertEquals(List.of(), adopted.readings());
        assertEquals(PEOPLE.domain(), adopted.domain());
        for (Source narrow : List.of(
                Source.of("法", "late", plan.from().plusDays(1), plan.to()),
                Source.of("法", "early", plan.from(), plan.to().minusDays(1)))) {
            Citation other = Citation.of(narrow, "Art. 2", Force.NONE, "六十周岁");
            assertEquals(
                    "sample.people must be adopted from what is in force from " + plan.from() + " to " + plan.to()
                            + " but " + narrow.title().en() + " is from " + narrow.from() + " to " + narrow.to(),
                    assertThrows(IllegalArgumentException.class, () -> PEOPLE.adopted(other, WHY_OPEN))
                            .getMessage());
        }
        assertEquals(
                "sample.size is a gap: nothing to adopt",
                assertThrows(IllegalStateException.class, () -> SIZE.adopted(article, WHY_OPEN))
                        .getMessage());
    }

    @Test
    void another_reading_outside_the_domain_is_refused() {
        assertEquals(
                "sample.people must be within 1..1000000 but is 0",
                assertThrows(IllegalArgumentException.class, () -> PEOPLE.interpreted(WHY_OPEN, List.of(8_000, 0)))
                        .getMessage());
    }

    @Test
    void a_gap_has_no_planned_value_and_no_readings() {
        assertEquals(
                "sample.other is left open (X-1)",
                Parameter.gap(TERM, Domain.share(), CLAUSE).toString());
        assertEquals(Optional.empty(), SIZE.findPlanned());
        assertEquals(List.of(), SIZE.readings());
        assertEquals("1..100", SIZE.domain().toString());
        assertEquals(
                "sample.size is a gap: nothing to read",
                assertThrows(IllegalStateException.class, () -> SIZE.interpreted(WHY_OPEN, List.of(1)))
                        .getMessage());
    }

    @Test
    void a_parameter_prints_what_the_plan_says_or_that_it_says_nothing() {
        assertEquals("sample.people = 10000 (STATED, X-1)", PEOPLE.toString());
        assertEquals("sample.answer = YES (INTERPRETED, X-1): the plan does not say", ANSWER.toString());
        assertEquals("sample.size is left open (X-1)", SIZE.toString());
    }
}
