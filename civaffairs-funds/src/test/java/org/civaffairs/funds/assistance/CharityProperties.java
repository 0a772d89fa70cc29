package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.value.Yuan;

/** The oracle hands the money out, fen by fen, and looks at who got the least. */
class CharityProperties {
    private static final CharityRule RULE = CharityRule.inForceOn(DAY);
    private static final long GOAL = 100_000;

    private static Charity charity(int persons, long fen) {
        CharityFacts.Builder facts = People.year("1.00").persons(persons);
        return RULE.assess(facts.assistance(Yuan.ofFen(fen)).build()).value();
    }

    @Property
    void the_mean_is_reached_exactly_when_an_even_hand_can_give_everybody_the_goal(
            @ForAll @IntRange(min = 1, max = 3_000) int persons, @ForAll @IntRange(min = -2, max = 2) int nudge) {
        Yuan total = Yuan.ofFen(persons * GOAL + nudge);
        List<Yuan> parts = total.split(persons);
        MeanAssistance mean = charity(persons, total.fen()).mean();
        assertNotNull(mean);
        long least = parts.stream().mapToLong(Yuan::fen).min().getAsLong();
        assertEquals(least >= GOAL, mean.missing().equals(Yuan.ZERO));
        assertEquals(least, mean.each().fen());
        assertEquals(Math.max(0, GOAL - least), mean.missingEach().fen());
    }

    @Property
    void what_is_missing_to_the_mean_is_what_makes_it_up(
            @ForAll @IntRange(min = 1, max = 3_000) int persons, @ForAll @IntRange(max = 400_000_000) int fen) {
        MeanAssistance mean = charity(persons, fen).mean();
        assertNotNull(mean);
        long missing = mean.missing().fen();
        MeanAssistance made = charity(persons, fen + missing).mean();
        assertNotNull(made);
        assertEquals(Yuan.ZERO, made.missing());
        if (missing > 0) {
            MeanAssistance almost = charity(persons, fen + missing - 1).mean();
            assertNotNull(almost);
            assertEquals(Yuan.ofFen(1), almost.missing());
        }
    }
}
