package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.CLAUSE;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.FIRST;
import static org.civaffairs.core.rule.SamplePlan.LAST;
import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
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

/** What a caller is told who asks for a gap on a day for which nothing fills it. */
class OpenGapTest {
    private static final Policy PLANNED = Policy.planned();
    private static final Text WHY = Text.of("无其他规定", "no other rule says");
    private static final String OPEN =
            "sample.size is left open by X-1 「要按比例配備」: give it by a Reform, nothing is assumed";

    private static String refusal(Policy policy, LocalDate day) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> policy.on(day, List.of(PEOPLE, SIZE)));
        return refused.problems().get(0).toString();
    }

    @Test
    void no_reform_is_named_if_none_gives_it() {
        assertEquals(OPEN, refusal(PLANNED, DAY));
        assertEquals(OPEN, refusal(PLANNED.with(SamplePlan.people("a", "2010-02-01", 8_000)), DAY));
    }

    @Test
    void the_days_of_a_reform_that_gives_it_are_named_on_either_side_of_them() {
        Reform june = Reform.preset("june").assumed(SIZE, DAY, day("2010-06-30"), 10, WHY);
        String days = OPEN + "; june gives it from 2010-06-01 to 2010-06-30";
        assertEquals(days, refusal(PLANNED.with(june), day("2010-05-31")));
        assertEquals(days, refusal(PLANNED.with(june), day("2010-07-01")));
        assertEquals(10, PLANNED.with(june).on(DAY, List.of(SIZE)).value(SIZE));
        assertEquals(10, PLANNED.with(june).on(day("2010-06-30"), List.of(SIZE)).value(SIZE));
    }

    @Test
    void every_period_of_every_reform_is_named_in_the_order_in_which_they_were_added() {
        Reform two = Reform.preset("two")
                .assumed(SIZE, day("2010-09-01"), day("2010-09-30"), 10, WHY)
                .assumed(PEOPLE, FIRST, LAST, 8_000, WHY)
                .assumed(SIZE, day("2010-03-01"), day("2010-03-31"), 11, WHY);
        Reform one = Reform.proposed("one").during(SIZE, day("2010-05-01"), day("2010-05-02"), 12, "memo");
        assertEquals(
                OPEN + "; two gives it from 2010-09-01 to 2010-09-30; two gives it from 2010-03-01 to 2010-03-31;"
                        + " one gives it from 2010-05-01 to 2010-05-02",
                refusal(PLANNED.with(two).with(one), DAY));
    }

    @Test
    void a_reform_without_a_last_day_gives_it_until_the_policy_ends() {
        Reform open = Reform.preset("open").assumed(SIZE, day("2010-07-01"), LocalDate.MAX, 10, WHY);
        assertEquals(OPEN + "; open gives it from 2010-07-01 to 2010-12-31", refusal(PLANNED.with(open), DAY));
        Policy extended = PLANNED.extendedTo(day("2011-03-31"), NO_NEWER).with(open);
        assertEquals(OPEN + "; open gives it from 2010-07-01 to 2011-03-31", refusal(extended, DAY));
        assertEquals(10, extended.on(day("2011-03-31"), List.of(SIZE)).value(SIZE));
    }

    @Test
    void facts_must_be_of_the_day_that_was_asked_for() {
        Provisions provisions = PLANNED.on(DAY, CLAUSE, List.of(PEOPLE));
        Term rule = Term.of("sample", "样本", "sample");
        provisions.requireDay(rule, day("2010-06-01"));
        for (LocalDate other : List.of(DAY.minusDays(1), DAY.plusDays(1))) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> provisions.requireDay(rule, other));
            assertEquals(
                    "sample: day must be 2010-06-01, for which the rule was looked up (make it for the facts' day),"
                            + " but is " + other,
                    refused.getMessage());
        }
    }
}
