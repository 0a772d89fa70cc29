package org.civaffairs.core.transparency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civaffairs.core.value.Ratio;

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

    /** The same as a share of the full mark. */
    final Ratio ballotShare;

    final long[] points;

    /** The criteria that are a bonus. */
    final int[] bonuses;

    final NotApplicable[] notApplicable;

    private final String[] ids;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** Where bands begin, the lowest first. */
    private final long[] from;

    /** Where the highest band ends. */
    private final long end;

    /** How a village without vetoes comes out, from one band to another. */
    private final Outcome[][] clean;

    /** For each way to observe, the column of a village in which all criteria were observed so. */
    private final byte[][] alike = new byte[Evidence.METHODS][];

    Tables(ScoringScheme scheme) {
        List<Criterion> criteria = scheme.criteria();
        fullMark = scheme.fullMark().thousandths();
        bonusCap = scheme.bonusCap().thousandths();
        ballotExecution = scheme.ballotExecution().thousandths();
        ballotShare = Ratio.of(ballotExecution, fullMark);
        size = criteria.size();
        slots = new Slots(criteria);
        ids = criteria.stream().map(Criterion::id).toArray(String[]::new);
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
        clean = new Outcome[from.length][from.length];
        for (int least = 0; least < from.length; least++) {
            for (int most = least; most < from.length; most++) {
                clean[least][most] = Outcome.clean(
                        new GradeRange(bands.get(least).grade(), bands.get(most).grade()));
            }
        }
        for (int method = 0; method < alike.length; method++) {
            alike[method] = new byte[size];
            Arrays.fill(alike[method], (byte) method);
        }
    }

    /** The same column; one for all villages where every criterion was observed alike. */
    byte[] shared(byte[] methods) {
        byte[] all = alike[methods[0]];
        return Arrays.equals(all, methods) ? all : methods;
    }

    /** The index of a criterion, which is not looked up if it stands where one expects it; −1 if there is none of that id. */
    int indexOf(String id, int expected) {
        return expected < size && ids[expected].equals(id) ? expected : indexes.getOrDefault(id, -1);
    }

    String id(int criterion) {
        return ids[criterion];
    }

    /** What a criterion loses, at least. */
    long lost(long[] answers, int criterion) {
        int first = firstSlot[criterion];
        if (answers[first] == Evidence.NOT_APPLICABLE) {
            return notApplicable[criterion] == NotApplicable.ZERO ? points[criterion] : 0;
        }
        return Math.min(points[criterion], slots.charged(answers, first, firstSlot[criterion + 1]));
    }

    /** What all criteria lose together, at least; only of answers of which each applies. */
    long lost(long[] answers) {
        long total = 0;
        long charged = 0;
        int criterion = 0;
        for (int slot = 0; slot < answers.length; slot++) {
            charged += slots.charged(slot, answers[slot]);
            if (slot + 1 == firstSlot[criterion + 1]) {
                total += Math.min(points[criterion++], charged);
                charged = 0;
            }
        }
        return total;
    }

    /** What all bonuses give together, at least. */
    long given(long[] answers) {
        long given = 0;
        for (int criterion : bonuses) {
            int slot = firstSlot[criterion];
            given += slots.charged(slot, answers[slot]);
        }
        return given;
    }

    /** What a criterion loses if all that is unknown turns out badly. */
    long lostAtMost(long[] answers, int criterion) {
        long lost = lost(answers, criterion);
        return lost + Math.min(more(answers, criterion), points[criterion] - lost);
    }

    /** How much more the unknown answers of a criterion may charge; of a bonus, how much more they may give. */
    long more(long[] answers, int criterion) {
        return slots.more(answers, firstSlot[criterion], firstSlot[criterion + 1]);
    }

    /** Whether the points of a criterion are spread over the others. */
    boolean isLeftOut(long[] answers, int criterion) {
        return answers[firstSlot[criterion]] == Evidence.NOT_APPLICABLE
                && notApplicable[criterion] == NotApplicable.EXCLUDE_AND_REDISTRIBUTE;
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
        return clean[least][most].grade();
    }

    Outcome clean(int least, int most) {
        return clean[least][most];
    }
}
