package org.civaffairs.ballot.publication;

import java.util.Comparator;
import java.util.List;

/** Publications of one round, in the order in which they ended, of which some that follow one another are chosen. */
final class Sequence {
    private final long[] days;
    private final int[] before;
    private final int times;

    Sequence(List<Publication> own, PublicationRules rules, PublicationTerm.Alternative alternative) {
        List<Publication> sorted =
                own.stream().sorted(Comparator.comparing(Publication::last)).toList();
        days = sorted.stream().mapToLong(p -> rules.days(p, alternative)).toArray();
        before = new int[days.length];
        times = alternative.times();
        for (int i = 0; i < before.length; i++) {
            long first = rules.dayCount().firstCounted(sorted.get(i).first());
            while (before[i] < i && sorted.get(before[i]).last().toEpochDay() < first) {
                before[i]++;
            }
        }
    }

    /** The most days that so many publications have together of which none begins to count before another is over. */
    long longest() {
        long[] best = new long[days.length + 1];
        for (int time = 0; time < times; time++) {
            long[] more = new long[best.length];
            for (int i = 0; i < days.length; i++) {
                more[i + 1] = Math.max(more[i], days[i] + best[before[i]]);
            }
            best = more;
        }
        return best[days.length];
    }
}
