package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
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

import java.util.List;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reform says, and what a policy under reforms says. */
class ReformTest {
    private static final Policy PLANNED = Policy.planned();

    private static int people(Policy policy, String day) {
        return policy.on(day(day), List.of(PEOPLE)).value(PEOPLE);
    }

    @Test
    void a_proposal_is_proposed_by_its_memo() {
        Provision<Integer> said = PLANNED.with(SamplePlan.people("1:8000", "2010-06-01", "2010-06-30", 8_000))
                .on(DAY, PARAMETERS)
                .get(PEOPLE);
        Source document = new Source(Text.name("1:8000"), day("2010-06-01"), day("2010-06-30"));
        assertEquals(
                new Provision<>(
                        PEOPLE.term(),
                        8_000,
                        day("2010-06-01"),
                        day("2010-06-30"),
                        Basis.PROPOSED,
                        Citation.of(document, "memo 1:8000", Force.NONE, ""),
                        null),
                said);
    }

    @Test
    void a_proposal_may_cite_a_clause_of_a_document() {
        Citation draft = Citation.of(SamplePlan.SOURCE, "draft 4", Force.MUST, "每八千人");
        Reform reform = Reform.proposed("1:8000").during(PEOPLE, FIRST, LAST, 8_000, draft);
        assertEquals(draft, PLANNED.with(reform).on(DAY, PARAMETERS).get(PEOPLE).citation());
    }

    @Test
    void an_enacted_rule_is_adopted_and_its_note_names_the_enactment() {
        Source document = Source.of("某县2026年办法", "a county's measures of 2026", day("2026-01-01"), day("2026-12-31"));
        Citation enactment = Citation.of(document, "第三条", Force.SHOULD, "");
        Reform reform = Reform.enacted("某县2026", enactment)
                .during(PEOPLE, day("2026-01-01"), day("2026-12-31"), 6_000, "第五条")
                .during(ANSWER, day("2026-01-01"), day("2026-12-31"), Truth.YES, "第六条");
        Provisions said = PLANNED.with(reform).on(day("2026-07-01"), PARAMETERS);
        assertEquals(
                new Provision<>(
                        PEOPLE.term(),
                        6_000,
                        day("2026-01-01"),
                        day("2026-12-31"),
                        Basis.ADOPTED,
                        Citation.of(document, "第五条", Force.NONE, ""),
                        Text.of("某县2026依据某县2026年办法第三条施行", "enacted by 某县2026, a county's measures of 2026 第三条")),
                said.get(PEOPLE));
        assertEquals(List.of(said.get(PEOPLE), said.get(ANSWER)), said.assumptions());
        assertEquals(List.of("某县2026"), said.reforms());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-31, 10000", "2010-04-01, 8000", "2010-06-30, 8000", // before and after the first reform begins
        "2010-07-01,  6000", "2010-09-30, 6000", "2010-10-01, 8000", // while the second lies over it
        "2010-12-31,  8000"
    })
    void where_two_reforms_speak_the_later_added_wins(String day, int expected) {
        Policy policy = PLANNED.with(SamplePlan.people("a", "2010-04-01", 8_000))
                .with(SamplePlan.people("b", "2010-07-01", "2010-09-30", 6_000));
        assertEquals(expected, people(policy, day));
        assertEquals(List.of("a", "b"), policy.reforms());
        assertEquals(List.of("a", "b"), policy.on(day(day), PARAMETERS).reforms());
    }

    @Test
    void the_order_in_which_reforms_are_added_matters_and_not_their_dates() {
        Policy policy = PLANNED.with(SamplePlan.people("late", "2010-07-01", 6_000))
                .with(SamplePlan.people("early", "2010-04-01", 8_000));
        assertEquals(8_000, people(policy, "2010-08-01"));
    }

    @Test
    void a_policy_is_not_changed_by_a_reform() {
        assertEquals(8_000, people(PLANNED.with(SamplePlan.people("a", "2010-01-01", 8_000)), "2010-06-01"));
        assertEquals(10_000, people(PLANNED, "2010-06-01"));
        assertEquals(List.of(), PLANNED.reforms());
    }

    @Test
    void from_lasts_to_the_last_day_of_the_policy() {
        Policy policy = PLANNED.with(SamplePlan.people("a", "2010-06-01", 8_000));
        assertEquals(LAST, policy.on(LAST, PARAMETERS).get(PEOPLE).to());
        assertThrows(InvalidInputException.class, () -> policy.on(LAST.plusDays(1), List.of(PEOPLE)));
        Policy longer = policy.extendedTo(day("2011-06-30"), NO_NEWER);
        assertEquals(8_000, people(longer, "2011-06-30"));
        Provision<Integer> said = longer.on(day("2011-01-01"), PARAMETERS).get(PEOPLE);
        assertEquals(Basis.PROPOSED, said.basis());
        assertEquals(day("2011-06-30"), said.to());
        assertThrows(InvalidInputException.class, () -> longer.on(day("2011-07-01"), List.of(PEOPLE)));
    }

    @Test
    void during_speaks_for_days_outside_the_plan_without_an_extension() {
        Policy policy = PLANNED.with(SamplePlan.people("a", "2011-03-01", "2011-03-31", 8_000)
                .during(PEOPLE, day("2009-01-01"), day("2009-01-31"), 7_000, "memo"));
        assertEquals(8_000, people(policy, "2011-03-01"));
        assertEquals(8_000, people(policy, "2011-03-31"));
        assertEquals(7_000, people(policy, "2009-01-31"));
        for (String day : List.of("2011-02-28", "2011-04-01", "2009-02-01")) {
            assertThrows(InvalidInputException.class, () -> people(policy, day), day);
        }
    }

    @Test
    void a_reform_answers_an_open_question_whatever_the_reading() {
        Policy policy = PLANNED.reading(ANSWER, Truth.UNKNOWN)
                .with(Reform.proposed("no").from(ANSWER, DAY, Truth.NO, "memo"));
        assertEquals(Truth.NO, policy.on(DAY, PARAMETERS).value(ANSWER));
        assertEquals(Truth.UNKNOWN, policy.on(FIRST, PARAMETERS).value(ANSWER));
    }

    @Test
    void a_value_outside_the_domain_is_refused_at_once() {
        assertEquals(
                "sample.people must be within 1..1000000 but is 0",
                assertThrows(IllegalArgumentException.class, () -> SamplePlan.people("a", "2010-06-01", 0))
                        .getMessage());
        assertEquals(
                "sample.size must be within 1..100 but is 101",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reform.proposed("a").from(SIZE, DAY, 101, "memo"))
                        .getMessage());
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_at_once() {
        assertEquals(
                "a: last day 2010-05-31 is before first day 2010-06-01",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SamplePlan.people("a", "2010-06-01", "2010-05-31", 8_000))
                        .getMessage());
        assertEquals(
                1,
                SamplePlan.people("a", "2010-06-01", "2010-06-01", 8_000)
                        .provisions()
                        .size());
    }

    @Test
    void a_name_or_a_source_that_would_break_a_line_is_refused_at_once() {
        assertEquals(
                "reform: name must not be blank",
                assertThrows(IllegalArgumentException.class, () -> Reform.proposed(" "))
                        .getMessage());
        assertEquals(
                "reform a: source must not contain the invisible or control character U+000A",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reform.proposed("a").from(PEOPLE, DAY, 8_000, "memo\n12"))
                        .getMessage());
    }

    @Test
    void a_reform_prints_its_name_and_what_it_says_in_order() {
        Reform reform = SamplePlan.people("1:8000", "2010-06-01", 8_000).from(ANSWER, DAY, Truth.NO, "memo 13");
        assertEquals("1:8000", reform.name());
        assertEquals(
                "1:8000 [sample.people = 8000 (PROPOSED, memo 1:8000), sample.answer = NO (PROPOSED, memo 13)]",
                reform.toString());
    }
}
