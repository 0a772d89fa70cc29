package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.staffing.StaffingRule.PARAMETERS;
import static org.civaffairs.core.staffing.StaffingRule.POPULATION;
import static org.civaffairs.core.staffing.StaffingRule.RESIDENTS_PER_OFFICER;
import static org.civaffairs.core.staffing.StaffingRule.ROUNDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Readings.Effect;
import org.civaffairs.core.rule.Readings.Other;
import org.civaffairs.core.staffing.Population;
import org.civaffairs.core.staffing.Rounding;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final Policy PLANNED = Policy.planned();
    private static final StaffingFacts BAISHI =
            StaffingFacts.builder().township("柏市镇").residents(38_412).staff(3).build();
    private static final StaffingFacts KNOWN = StaffingFacts.builder()
            .township("柏市镇")
            .residents(38_412)
            .registered(45_000)
            .staff(3)
            .build();

    private static Readings<Staffing> of(Policy policy, StaffingFacts facts) {
        return Readings.of(p -> StaffingRule.under(p, DAY), policy, facts, PARAMETERS);
    }

    private static Other<Staffing> rounding(Rounding reading, Staffing value, Effect effect) {
        return new Other<>(ROUNDING.term(), reading, value, effect);
    }

    private static Other<Staffing> population(Population reading, Staffing value, Effect effect) {
        return new Other<>(POPULATION.term(), reading, value, effect);
    }

    /** Catalogue C-82: of 38,412, UP makes 4, DOWN 3, HALF_UP 4; nobody knows who is registered. */
    @Test
    void each_other_reading_is_tried_alone_and_in_order() {
        assertEquals(
                new Readings<>(
                        new Staffing(4, 1),
                        List.of(
                                rounding(Rounding.DOWN, new Staffing(3, 0), Effect.CHANGES),
                                rounding(Rounding.HALF_UP, new Staffing(4, 1), Effect.SAME),
                                population(Population.REGISTERED, null, Effect.UNDETERMINED))),
                of(PLANNED, BAISHI));
    }

    /** 45,000 people make 5 officers, of whom 2 are missing. */
    @Test
    void a_reading_is_decided_where_its_fact_is_known() {
        assertEquals(
                population(Population.REGISTERED, new Staffing(5, 2), Effect.CHANGES),
                of(PLANNED, KNOWN).others().get(2));
    }

    @Test
    void the_reading_chosen_is_not_listed_but_the_default_then_is() {
        assertEquals(
                new Readings<>(
                        new Staffing(3, 0),
                        List.of(
                                rounding(Rounding.UP, new Staffing(4, 1), Effect.CHANGES),
                                rounding(Rounding.HALF_UP, new Staffing(4, 1), Effect.CHANGES),
                                population(Population.REGISTERED, null, Effect.UNDETERMINED))),
                of(PLANNED.reading(ROUNDING, Rounding.DOWN), BAISHI));
    }

    @Test
    void other_readings_keep_the_readings_already_chosen() {
        Policy chosen = PLANNED.reading(POPULATION, Population.REGISTERED);
        assertEquals(
                new Readings<>(
                        new Staffing(5, 2),
                        List.of(
                                rounding(Rounding.DOWN, new Staffing(4, 1), Effect.CHANGES),
                                rounding(Rounding.HALF_UP, new Staffing(5, 2), Effect.SAME),
                                population(Population.RESIDENT, new Staffing(4, 1), Effect.CHANGES))),
                of(chosen, KNOWN));
    }

    @Test
    void a_case_undetermined_to_begin_with_is_undetermined_against_every_reading() {
        Readings<Staffing> readings = of(PLANNED.reading(POPULATION, Population.REGISTERED), BAISHI);
        assertNull(readings.value());
        assertEquals(
                List.of(
                        rounding(Rounding.DOWN, null, Effect.UNDETERMINED),
                        rounding(Rounding.HALF_UP, null, Effect.UNDETERMINED),
                        population(Population.RESIDENT, new Staffing(4, 1), Effect.UNDETERMINED)),
                readings.others());
    }

    @Test
    void a_question_that_a_reform_has_answered_is_no_longer_open() {
        Policy answered = PLANNED.with(Reform.proposed("down").from(ROUNDING, DAY, Rounding.DOWN, "memo"));
        assertEquals(
                List.of(population(Population.REGISTERED, null, Effect.UNDETERMINED)),
                of(answered, BAISHI).others());
    }

    @Test
    void a_question_answered_on_other_days_is_open_today() {
        Policy later = PLANNED.with(Reform.proposed("down").from(ROUNDING, DAY.plusDays(1), Rounding.DOWN, "memo"));
        assertEquals(of(PLANNED, BAISHI), of(later, BAISHI));
    }

    @Test
    void a_stated_number_has_no_other_reading_even_under_a_reform() {
        Policy eight = PLANNED.with(Reform.proposed("1:8000").from(RESIDENTS_PER_OFFICER, DAY, 8_000, "memo 12"));
        Readings<Staffing> readings = of(eight, BAISHI);
        assertEquals(new Staffing(5, 2), readings.value());
        assertEquals(
                List.of(ROUNDING.term(), ROUNDING.term(), POPULATION.term()),
                readings.others().stream().map(Other::parameter).toList());
    }

    @Test
    void the_variants_are_the_rules_that_read_so() {
        List<Readings.Variant<StaffingFacts, Staffing>> variants =
                Readings.variants(p -> StaffingRule.under(p, DAY), PLANNED, PARAMETERS);
        assertEquals(
                List.of(Rounding.DOWN, Rounding.HALF_UP, Population.REGISTERED),
                variants.stream().map(Readings.Variant::reading).toList());
        assertEquals(Rounding.HALF_UP, variants.get(1).rule().provisions().value(ROUNDING));
        assertEquals(Population.RESIDENT, variants.get(1).rule().provisions().value(POPULATION));
    }

    @Test
    void a_rule_without_open_questions_has_no_variants() {
        assertEquals(
                List.of(), Readings.variants(p -> StaffingRule.under(p, DAY), PLANNED, List.of(RESIDENTS_PER_OFFICER)));
    }

    @Test
    void readings_do_not_change_with_the_list_they_were_made_of() {
        List<Other<Staffing>> others = new ArrayList<>();
        Readings<Staffing> readings = new Readings<>(null, others);
        others.add(population(Population.RESIDENT, null, Effect.SAME));
        assertEquals(List.of(), readings.others());
    }
}
