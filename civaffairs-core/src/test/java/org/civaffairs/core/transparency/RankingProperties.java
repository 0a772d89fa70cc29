package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.RankingTest.entry;
import static org.civaffairs.core.transparency.Schemes.HUNDRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingProperties {
    @Property(tries = 200)
    void a_place_is_one_more_than_those_or_the_results_ahead(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 4) Integer> misses,
            @ForAll RankOrder order,
            @ForAll @IntRange(max = 13) int quota,
            @ForAll long seed) {
        List<Ranking.Entry> entries = new ArrayList<>();
        misses.forEach(count -> entries.add(entry("v" + (10 + entries.size()), count)));
        Ranking ranking = Ranking.of(order, HUNDRED, entries);
        Collections.shuffle(entries, new Random(seed));
        assertEquals(ranking, Ranking.of(order, HUNDRED, entries));
        for (Ranking.Place place : ranking.places()) {
            int own = misses.get(Integer.parseInt(place.village().substring(1)) - 10);
            long ahead = order == RankOrder.DENSE
                    ? misses.stream().filter(m -> m < own).distinct().count()
                    : misses.stream().filter(m -> m < own).count();
            assertEquals(1 + ahead, place.rank());
            assertEquals(Collections.frequency(misses, own) > 1, place.tied());
        }
        QuotaCut cut = ranking.cut("excellent", quota);
        assertEquals(quota, cut.certain().size() + cut.left() + cut.unfilled());
        assertTrue(
                cut.tied().isEmpty() ? cut.left() == 0 : cut.left() < cut.tied().size());
    }
}
