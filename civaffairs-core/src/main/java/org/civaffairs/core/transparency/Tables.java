package org.civaffairs.core.transparency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A scheme laid out for scoring: a criterion is an index, and all points are thousandths. Made once a scheme; a village is
 * then scored without a look-up.
 */
final class Tables {
    final long fullMark;
    final long bonusCap;
    final int size;
    final Slots slots;

    /** Where the slots of a criterion begin; one more at the end. */
    final int[] firstSlot;

    /** The points on how the panel's ballot is carried out. */
    final long ballotExecution;

    final long[] points;

    /** The criteria that are a bonus. */
    final int[] bonuses;

    final NotApplicable[] notApplicable;

    private final Map<String, Integer> indexes = new HashMap<>();

    /** Where bands begin, the lowest first. */
    private final long[] from;

    /** Where the highest band ends. */
    private final long end;

    /** The range of grades between two bands. */
    private final GradeRange[][] ranges;

    Tables(ScoringScheme scheme) {
        List<Criterion> criteria = scheme.criteria();
        fullMark = scheme.fullMark().thousandths();
        bonusCap = scheme.bonusCap().thousandths();
        ballotExecution = scheme.ballotExecution().thousandths();
        size = criteria.size();
        slots = new Slots(criteria);
        firstSlot = new int[size + 1];
        points = new long[size];
        bonuses = IntStream.range(0, size).filter(i -> criteria.get(i).bonus()).toArray();
        notApplicable = new NotApplicable[size];
        for (int i = 0; i < size; i++) {
            Criterion criterion = criteria.get(i);
            indexes.put(criterion.id(), i);
            firstSlot[i + 1] = firstSlot[i] + criterion.deductions().size();
            points[i] = criterion.points().thousandths();
            notApplicable[i] = criterion.notApplicable();
        }
        List<GradeBand> bands = scheme.grades();
        from = bands.stream().mapToLong(band -> band.from().thousandths()).toArray();
        end = fullMark + bonusCap;
        ranges = new GradeRange[from.length][from.length];
        for (int least = 0; least < from.length; least++) {
            for (int most = least; most < from.length; most++) {
                ranges[least][most] =
                        new GradeRange(bands.get(least).grade(), bands.get(most).grade());
            }
        }
    }

    /** The index of a criterion; −1 if there is none of that id. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    /** The band of so many thousandths, divided by a positive number: no division, no rounding. */
    int band(long thousandths, long divisor) {
        int band = from.length - 1;
        while (from[band] * divisor > thousandths) {
            band--;
        }
        return band;
    }

    int bands() {
        return from.length;
    }

    long from(int band) {
        return from[band];
    }

    /** Where a band ends: where the next begins, or with all that can be won. */
    long to(int band) {
        return band + 1 < from.length ? from[band + 1] : end;
    }

    GradeRange range(int least, int most) {
        return ranges[least][most];
    }
}
