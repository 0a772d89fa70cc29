package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.OUYANG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.value.Yuan;

/** Incomes are aimed at the reference, two fen to either side. */
class LivingStandardProperties {
    private static final LivingStandardRule RULE = LivingStandardRule.inForceOn(People.DAY);

    @Property
    void a_gap_is_found_exactly_below_the_reference(
            @ForAll @LongRange(min = 2, max = 9_000_000_000_000_000_000L) long reference,
            @ForAll @IntRange(min = -2, max = 2) int nudge) {
        LivingStandardFacts facts = LivingStandardFacts.builder()
                .township("乡")
                .person(OUYANG)
                .series("县平均")
                .reference(Yuan.ofFen(reference))
                .income(Yuan.ofFen(reference + nudge))
                .build();
        assertEquals(nudge < 0 ? -nudge : 0, RULE.assess(facts).value().gap().fen());
    }
}
