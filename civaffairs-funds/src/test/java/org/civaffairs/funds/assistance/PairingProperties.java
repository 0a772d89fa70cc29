package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.pairing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** As many helpers as can be counted. */
class PairingProperties {
    private static final PairingRule RULE = PairingRule.inForceOn(People.DAY);

    @Property
    void one_helper_is_one_and_any_more_are_several(
            @ForAll @IntRange(max = 3) int owners,
            @ForAll @IntRange(max = 3) int cadres,
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int others) {
        Pairing value = RULE.assess(pairing(owners, cadres, others, 1)).value();
        assertEquals(Math.addExact((long) owners + cadres, others), value.helpers());
        boolean alone = owners == 0 && cadres == 0 && others == 1;
        assertEquals(alone ? PairingKind.ONE_TO_ONE : PairingKind.MANY_TO_ONE, value.kind());
    }
}
