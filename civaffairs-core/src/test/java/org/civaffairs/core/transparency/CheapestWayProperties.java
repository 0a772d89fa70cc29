package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.scheme;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The cheapest way to the next grade, against all sets of criteria. */
class CheapestWayProperties {
    static Optional<WayUp> way(Evidence evidence) {
        return Ledger.of(Marking.of(evidence)).findWay();
    }

    @Property(tries = 300)
    void no_set_of_criteria_is_cheaper_or_earlier(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        Evidence evidence = Evidence.of(scheme, random.observations(scheme, 10));
        Optional<WayUp> found = way(evidence);
        List<Integer> items = regainable(evidence);
        Assume.that(items.size() <= 14);
        Marking marking = Marking.of(evidence);
        long best = Long.MAX_VALUE;
        List<String> chosen = List.of();
        for (long set = 0; set < 1L << items.size(); set++) {
            long sum = 0;
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                // the first criterion is the highest bit, so that sets with earlier criteria come later
                if (((set >> (items.size() - 1 - i)) & 1) == 1) {
                    sum += marking.lostAtMost(items.get(i));
                    ids.add(scheme.criteria().get(items.get(i)).id());
                }
            }
            if (sum <= best && reaches(scheme, marking, sum)) {
                best = sum;
                chosen = ids;
            }
        }
        assertEquals(best == Long.MAX_VALUE, found.isEmpty());
        if (found.isPresent()) {
            assertEquals(new Points(best), found.get().regained());
            assertEquals(
                    chosen,
                    found.get().items().stream().map(WayUp.Item::criterion).toList());
            assertTrue(reaches(scheme, marking, found.get().needed().thousandths()));
            assertFalse(reaches(scheme, marking, found.get().needed().thousandths() - 1));
        }
    }

    private static List<Integer> regainable(Evidence evidence) {
        List<Integer> items = new ArrayList<>();
        Marking marking = Marking.of(evidence);
        for (int i = 0; i < evidence.observations().size(); i++) {
            if (evidence.observations().get(i).applicable() && marking.lostAtMost(i) > 0) {
                items.add(i);
            }
        }
        return items;
    }

    /** Whether so many points more lift the worst score into a higher grade. */
    private static boolean reaches(ScoringScheme scheme, Marking marking, long more) {
        long earned = marking.applicable() - marking.totalLostAtMost();
        int now = band(scheme, marking, earned);
        return band(scheme, marking, earned + more) > now;
    }

    private static int band(ScoringScheme scheme, Marking marking, long earned) {
        Score score = Score.of(earned * 100_000 + marking.bonus() * marking.applicable(), marking.applicable());
        int band = 0;
        for (int i = 0; i < scheme.grades().size(); i++) {
            band = score.compareTo(Score.of(scheme.grades().get(i).from())) >= 0 ? i : band;
        }
        return band;
    }
}
