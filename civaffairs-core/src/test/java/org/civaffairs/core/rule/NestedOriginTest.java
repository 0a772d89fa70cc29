package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.CLAUSE;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.PARAMETERS;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Steps may repeat parts of records inside a value, and nothing else. */
class NestedOriginTest {
    private static final Provisions PROVISIONS = Policy.planned().on(DAY, PARAMETERS);

    record Inner(long needs, long has, PersonName who) {}

    record Middle(Inner inner, long has) {}

    record Outer(
            long total,
            Inner inner,
            Middle middle,
            @Nullable Inner absent) {}

    record Given(long people, Inner part) {}

    private static final Inner INNER = new Inner(11, 10, PersonName.parse("王小明"));
    private static final Outer VALUE =
            new Outer(16, INNER, new Middle(new Inner(7, 6, PersonName.parse("李四")), 5), null);
    private static final Given FACTS = new Given(38, new Inner(3, 2, PersonName.parse("张三")));

    private static boolean explains(Step... steps) {
        Origin origin = new Origin(FACTS, Given.class, VALUE, Outer.class, PROVISIONS, List.of(steps));
        return origin.explains(steps[steps.length - 1]);
    }

    private static Step result(String id, Object number) {
        return Step.result(Term.of(id, "数", id), number, CLAUSE);
    }

    private static Step fact(String id, Object number) {
        return Step.fact(Term.of(id, "数", id), number);
    }

    @Test
    void a_part_of_a_record_in_the_value_is_explained_by_its_name_or_any_other() {
        assertTrue(explains(result("needs", 11L)));
        assertTrue(explains(result("quorumNeeds", 11L)));
        assertTrue(explains(result("needs", 7L)), "two records deep");
        assertTrue(explains(result("middle", 5L)), "the name of the record itself");
        assertTrue(explains(result("who", INNER.who())), "masked, as every step shows it");
    }

    @Test
    void the_value_of_one_part_under_the_name_of_another_is_not() {
        assertFalse(explains(result("total", 11L)));
        assertFalse(explains(result("needs", 10L)));
        assertFalse(explains(result("inner", 5L)));
    }

    @Test
    void a_number_that_is_nowhere_is_not() {
        assertFalse(explains(result("needs", 1L)));
        assertFalse(explains(result("number", 27L)));
        assertFalse(explains(result("number", 11)), "an int is not the long");
    }

    @Test
    void facts_and_results_are_not_mixed_up() {
        assertTrue(explains(fact("has", 2L)));
        assertFalse(explains(fact("has", 10L)));
        assertFalse(explains(result("has", 2L)));
        assertFalse(explains(fact("people", 3L)));
    }

    @Test
    void a_provision_and_a_ratio_of_numbers_listed_are_explained_as_before() {
        assertTrue(explains(Step.of(PROVISIONS.get(PEOPLE))));
        assertFalse(explains(new Step(PEOPLE.term(), 8_000, Basis.STATED, CLAUSE)));
        Step has = result("has", 10L);
        Step needs = result("needs", 11L);
        assertTrue(explains(has, needs, result("share", Ratio.of(10, 11))));
        assertFalse(explains(has, needs, result("share", Ratio.of(10, 12))));
        assertFalse(explains(new Step(PEOPLE.term(), 10_000, Basis.STATED, null)), "a fact has no basis");
    }
}
