package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.RankingTest.entry;
import static org.civaffairs.core.transparency.Schemes.HUNDRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingProperties {
    private static final int[] POWERS = {1, 12, 144, 1728};

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
        assertEquals(List.of(), cut.provisional());
        assertTrue(
                cut.tied().isEmpty() ? cut.left() == 0 : cut.left() < cut.tied().size());
    }

    /** The oracle puts each unranked village everywhere: at every score that there is, between them, and nowhere. */
    @Property(tries = 300)
    void certain_are_those_who_are_in_wherever_the_unranked_stand(
            @ForAll @Size(max = 6) List<@IntRange(max = 4) Integer> misses,
            @ForAll @IntRange(max = 3) int unranked,
            @ForAll @IntRange(max = 8) int quota) {
        List<Ranking.Place> places = places(misses);
        List<String> open = List.of("x", "y", "z").subList(0, unranked);
        QuotaCut cut = QuotaCut.of(places, quota, open);
        List<String> certain = names(misses, quota);
        for (int way = 0; way < POWERS[unranked]; way++) {
            List<Integer> all = new ArrayList<>();
            misses.forEach(count -> all.add(2 * count));
            for (int left = way, i = 0; i < unranked; i++, left /= 12) {
                all.add(left % 12 - 1);
            }
            certain.retainAll(names(all, quota));
        }
        List<String> in = names(misses, quota);
        assertEquals(Set.copyOf(certain), Set.copyOf(cut.certain()));
        in.removeAll(certain);
        assertEquals(Set.copyOf(in), Set.copyOf(cut.provisional()));
        assertEquals(open, cut.unranked());
        assertEquals(quota, cut.certain().size() + cut.provisional().size() + cut.left() + cut.unfilled());
    }

    /** Those of whom, with all as good or better, there are no more than the quota. */
    private static List<String> names(List<Integer> misses, int quota) {
        List<String> in = new ArrayList<>();
        for (int i = 0; i < misses.size(); i++) {
            int own = misses.get(i);
            if (misses.stream().filter(m -> m <= own).count() <= quota) {
                in.add("v" + i);
            }
        }
        return in;
    }

    private static List<Ranking.Place> places(List<Integer> misses) {
        List<Ranking.Entry> entries = new ArrayList<>();
        misses.forEach(count -> entries.add(entry("v" + entries.size(), count)));
        return Ranking.of(RankOrder.COMPETITION, HUNDRED, entries).places();
    }
}
