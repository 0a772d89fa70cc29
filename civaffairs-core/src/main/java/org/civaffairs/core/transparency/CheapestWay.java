package org.civaffairs.core.transparency;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way to the next grade by the sums that sets of losses can have, in units of their greatest common
 * divisor. For each sum it keeps the latest criterion from which the sum can be reached with that criterion and later ones:
 * this answers both which sums there are, and whether an earlier criterion can be left out.
 */
final class CheapestWay {
    private static final int NONE = -1;

    private final Marking marking;
    private final Tables tables;
    private final int[] criteria;
    private final int[] units;
    private final long unit;

    private CheapestWay(Marking marking) {
        this.marking = marking;
        tables = marking.evidence.scheme().tables();
        criteria = regainable();
        long divisor = 0;
        for (int criterion : criteria) {
            divisor = gcd(marking.lostAtMost(criterion), divisor);
        }
        unit = Math.max(1, divisor);
        units = Arrays.stream(criteria)
                .map(criterion -> (int) (marking.lostAtMost(criterion) / unit))
                .toArray();
    }

    /** The way, or null where there is no higher grade, or the losses cannot reach it. */
    static @Nullable WayUp find(Marking marking) {
        return new CheapestWay(marking).find();
    }

    private @Nullable WayUp find() {
        int next = tables.band(marking.worst(), marking.divisor()) + 1;
        if (next == tables.bands()) {
            return null;
        }
        long needed = needed(tables.from(next));
        int[] start = starts();
        int sum = (int) Math.min(start.length, (needed + unit - 1) / unit);
        while (sum < start.length && start[sum] == NONE) {
            sum++;
        }
        return sum == start.length ? null : way(next, needed, sum, start);
    }

    /** The points of criteria that count which lift the worst score to an edge above it, in thousandths. */
    private long needed(long edge) {
        long earned = marking.applicable() - marking.totalLostAtMost();
        long scaled = (edge - marking.bonus()) * marking.applicable();
        return Ratio.divide(scaled, tables.fullMark, RoundingMode.CEILING) - earned;
    }

    /** Those that lose something and apply: what does not apply cannot be put right. */
    private int[] regainable() {
        long[] answers = marking.evidence.answers();
        int[] found = new int[tables.size];
        int size = 0;
        for (int i = 0; i < tables.size; i++) {
            if (marking.lostAtMost(i) > 0 && answers[tables.firstSlot[i]] != Evidence.NOT_APPLICABLE) {
                found[size++] = i;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** For each sum the last place from which it can be reached; NONE if from none. */
    private int[] starts() {
        int[] start = new int[Arrays.stream(units).sum() + 1];
        Arrays.fill(start, NONE);
        start[0] = units.length;
        for (int place = units.length - 1; place >= 0; place--) {
            for (int sum = start.length - 1; sum >= units[place]; sum--) {
                if (start[sum] == NONE && start[sum - units[place]] != NONE) {
                    start[sum] = place;
                }
            }
        }
        return start;
    }

    private WayUp way(int next, long needed, int sum, int[] start) {
        List<WayUp.Item> items = new ArrayList<>();
        int left = sum;
        for (int place = 0; left > 0; place++) {
            if (units[place] <= left && start[left - units[place]] > place) {
                left -= units[place];
                Criterion criterion = marking.evidence.scheme().criteria().get(criteria[place]);
                Points points = new Points(units[place] * unit);
                items.add(new WayUp.Item(criterion.id(), criterion.name(), points));
            }
        }
        Grade grade = tables.range(next, next).least();
        return new WayUp(grade, new Points(needed), new Points(sum * unit), items);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
