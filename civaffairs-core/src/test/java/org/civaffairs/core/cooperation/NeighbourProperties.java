package org.civaffairs.core.cooperation;

import static org.civaffairs.core.cooperation.NeighbourRuleTest.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class NeighbourProperties {
    private static final NeighbourRule RULE = NeighbourRule.inForceOn(LocalDate.of(2010, 6, 1));

    /** The oracle counts signs. */
    @Property(tries = 200)
    void neighbours_add_up_to_all(@ForAll @Size(max = 8) List<Boolean> received) {
        List<String> visits = new ArrayList<>();
        received.forEach(came -> visits.add((visits.size() % 3 == 0 ? "甲县" : "乙县") + (came ? "<" : ">")));
        Neighbours value = RULE.assess(facts(visits.toArray(String[]::new))).value();
        String all = String.join("", visits);
        assertEquals(all.chars().filter(c -> c == '<').count(), value.received());
        assertEquals(all.chars().filter(c -> c == '>').count(), value.paid());
        assertEquals(
                all.chars().filter(c -> c == '甲').count(),
                value.neighbours().stream()
                        .filter(count -> count.neighbour().equals("甲县"))
                        .mapToLong(count -> count.paid() + count.received())
                        .sum());
    }
}
