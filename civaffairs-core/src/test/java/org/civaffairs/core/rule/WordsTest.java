package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
import static org.civaffairs.core.rule.SamplePlan.WHY_OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static String shown(Object value) {
        return Words.shown(value, Locale.CHINESE) + " " + Words.shown(value, Locale.ENGLISH);
    }

    @Test
    void a_value_is_shown_as_people_read_it() {
        assertEquals("是 yes", shown(Truth.YES));
        assertEquals("三分之二以上 two thirds or more", shown(Threshold.atLeast(2, 3)));
        assertEquals("2% 2%", shown(Ratio.percent(2)));
        assertEquals("≈66.66% ≈66.66%", shown(Ratio.of(2, 3)));
        assertEquals("1234.50 1234.50", shown(Yuan.parse("1234.5")));
        assertEquals("38412 38412", shown(38_412));
    }

    @Test
    void what_goes_on_keeps_what_was_open_about_it() {
        assertEquals(NO_NEWER, Words.goesOn(NO_NEWER, null));
        assertEquals(Text.of("尚无新计划；计划未说明", "no newer plan; the plan does not say"), Words.goesOn(NO_NEWER, WHY_OPEN));
    }

    @Test
    void a_reading_chosen_in_place_of_a_stated_value_says_so() {
        assertEquals(
                Text.of("由使用者选定，本库默认为10000：计划载明", "chosen by the caller, our default is \"10000\": stated"),
                Words.chosenInsteadOf(SamplePlan.PEOPLE.findPlanned().orElseThrow()));
    }

    @Test
    void a_clause_that_goes_on_is_its_own_value() {
        assertEquals(
                "clause.X-1 = X-1 (ASSUMED, X-1): no newer plan",
                Words.assumedClause(SamplePlan.CLAUSE, SamplePlan.LAST, NO_NEWER)
                        .toString());
    }
}
