package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.CLAUSE;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.FIRST;
import static org.civaffairs.core.rule.SamplePlan.LAST;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.SIZE;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;

/** Values that are adopted from another rule or assumed: each says so itself, whatever reform it stands in. */
class PresetTest {
    private static final Policy PLANNED = Policy.planned();
    private static final Citation LAW =
            Citation.of(Source.of("组织法", "organic law", FIRST, LAST), "art. 17", Force.MUST, "過半數");
    private static final Text WHY = Text.of("无其他规定", "no other rule says");

    private static Provision<Integer> size(Policy policy) {
        return policy.on(DAY, List.of(SIZE)).get(SIZE);
    }

    @Test
    void an_assumed_value_rests_on_the_clause_that_leaves_it_open_and_says_why() {
        Reform preset = Reform.preset("ten").assumed(SIZE, FIRST, LAST, 10, WHY);
        assertEquals(
                new Provision<>(SIZE.term(), 10, FIRST, LAST, Basis.ASSUMED, CLAUSE, WHY), size(PLANNED.with(preset)));
        assertEquals("ten [sample.size = 10 (ASSUMED, X-1): no other rule says]", preset.toString());
    }

    @Test
    void an_adopted_value_rests_on_the_other_rule_and_says_why() {
        Reform preset = Reform.preset("law").adopted(SIZE, day("2010-03-01"), LAST, 20, LAW, WHY);
        assertEquals(
                new Provision<>(SIZE.term(), 20, day("2010-03-01"), LAST, Basis.ADOPTED, LAW, WHY),
                size(PLANNED.with(preset)));
        assertEquals("law [sample.size = 20 (ADOPTED, art. 17): no other rule says]", preset.toString());
    }

    @Test
    void the_basis_of_such_a_value_does_not_depend_on_the_reform_it_stands_in() {
        for (Reform reform : List.of(
                Reform.preset("a"),
                Reform.proposed("a"),
                Reform.enacted("a", Citation.of(LAW.source(), "1", Force.NONE, "")))) {
            assertEquals(
                    Basis.ASSUMED,
                    size(PLANNED.with(reform.assumed(SIZE, FIRST, LAST, 10, WHY)))
                            .basis());
            assertEquals(
                    Basis.ADOPTED,
                    size(PLANNED.with(reform.adopted(SIZE, FIRST, LAST, 10, LAW, WHY)))
                            .basis());
        }
    }

    @Test
    void what_a_preset_says_without_a_basis_is_a_proposal() {
        Policy policy = PLANNED.with(Reform.preset("a").during(SIZE, FIRST, LAST, 10, "memo"));
        assertEquals(Basis.PROPOSED, size(policy).basis());
        assertEquals(List.of("a"), policy.reforms());
    }

    @Test
    void what_is_adopted_and_what_is_assumed_are_assumptions_of_every_assessment() {
        Reform preset =
                Reform.preset("both").adopted(SIZE, FIRST, LAST, 10, LAW, WHY).assumed(PEOPLE, DAY, LAST, 8_000, WHY);
        Provisions provisions = PLANNED.with(preset).on(DAY, List.of(SIZE, PEOPLE));
        assertEquals(
                "[sample.size = 10 (ADOPTED, art. 17): no other rule says,"
                        + " sample.people = 8000 (ASSUMED, X-1): no other rule says]",
                provisions.assumptions().toString());
        assertEquals(List.of("both"), provisions.reforms());
    }

    @Test
    void a_value_outside_the_domain_is_refused_at_once() {
        String refusal = "sample.size must be within 1..100 but is 101";
        assertEquals(
                refusal,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reform.preset("a").assumed(SIZE, FIRST, LAST, 101, WHY))
                        .getMessage());
        assertEquals(
                refusal,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reform.preset("a").adopted(SIZE, FIRST, LAST, 101, LAW, WHY))
                        .getMessage());
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_at_once() {
        LocalDate before = FIRST.minusDays(1);
        String refusal = "sample.size: last day 2009-12-31 is before first day 2010-01-01";
        assertEquals(
                refusal,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reform.preset("a").assumed(SIZE, FIRST, before, 10, WHY))
                        .getMessage());
        assertEquals(
                refusal,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reform.preset("a").adopted(SIZE, FIRST, before, 10, LAW, WHY))
                        .getMessage());
    }

    @Test
    void the_name_of_a_preset_is_fit_for_a_label() {
        assertEquals(
                "reform: name must not be blank",
                assertThrows(InvalidInputException.class, () -> Reform.preset(""))
                        .getMessage());
        assertEquals("you-county-2010", Reform.preset("you-county-2010").name());
    }

    @Test
    void an_adopted_value_replaces_the_same_value_assumed_and_not_the_reverse() {
        Policy assumed = PLANNED.with(Reform.preset("a").assumed(SIZE, FIRST, LAST, 10, WHY));
        Policy adopted = assumed.with(Reform.preset("b").adopted(SIZE, FIRST, LAST, 10, LAW, WHY));
        assertEquals(Basis.ADOPTED, size(adopted).basis());
        Reform again = Reform.preset("c").assumed(SIZE, FIRST, LAST, 10, WHY);
        assertEquals(
                "reform c: sample.size from 2010-01-01 changes nothing: the value is already 10",
                assertThrows(InvalidInputException.class, () -> adopted.with(again))
                        .getMessage());
    }

    @Test
    void two_values_for_one_day_are_refused() {
        Reform twice = Reform.preset("a")
                .adopted(SIZE, FIRST, DAY, 10, LAW, WHY)
                .assumed(SIZE, DAY, LAST, 20, WHY)
                .assumed(ANSWER, DAY, LAST, Truth.NO, WHY);
        assertEquals(
                "reform a: sample.size from 2010-06-01 overlaps the amendment from 2010-01-01:"
                        + " end one before the other begins",
                assertThrows(InvalidInputException.class, () -> PLANNED.with(twice))
                        .getMessage());
    }
}
