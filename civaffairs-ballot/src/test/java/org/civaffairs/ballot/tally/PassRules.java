package org.civaffairs.ballot.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.value.Threshold;

/** All pass rules that can be made from some thresholds, and all that cannot. */
final class PassRules {
    static final List<Threshold> THRESHOLDS = List.of(
            Threshold.atLeast(2, 3),
            Threshold.moreThan(2, 3),
            Threshold.atLeast(1, 2),
            Threshold.moreThan(1, 2),
            Threshold.atLeast(1, 1));

    private PassRules() {}

    /** The arguments of a pass rule. */
    record Draft(
            Threshold threshold,
            Denominator of,
            Treatment abstentions,
            Treatment blanks,
            Treatment spoiled,
            Ties ties) {
        PassRule rule() {
            return new PassRule(threshold, of, abstentions, blanks, spoiled, ties);
        }

        /** Whether each exception changes something, looked up in a table. */
        boolean isSound() {
            boolean sound = switch (of) {
                case FOR_AND_AGAINST -> none(Treatment.LEFT_OUT, abstentions, blanks, spoiled);
                case VALID -> abstentions != Treatment.COUNTED && none(Treatment.LEFT_OUT, blanks, spoiled);
                case RETURNED -> none(Treatment.COUNTED, abstentions, blanks, spoiled);
                case PRESENT, DUE, ENTITLED ->
                    Stream.of(abstentions, blanks, spoiled).allMatch(t -> t == Treatment.AS_NAMED);
            };
            return sound && (ties == Ties.REJECT || threshold.equals(Threshold.moreThan(1, 2)));
        }

        private static boolean none(Treatment refused, Treatment... treatments) {
            return !List.of(treatments).contains(refused);
        }
    }

    static List<Draft> drafts() {
        List<Draft> all = new ArrayList<>();
        for (Threshold threshold : THRESHOLDS) {
            for (Denominator of : Denominator.values()) {
                for (Treatment abstentions : Treatment.values()) {
                    for (Treatment blanks : Treatment.values()) {
                        for (Treatment spoiled : Treatment.values()) {
                            for (Ties ties : Ties.values()) {
                                all.add(new Draft(threshold, of, abstentions, blanks, spoiled, ties));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    static List<PassRule> all() {
        return drafts().stream().filter(Draft::isSound).map(Draft::rule).toList();
    }
}
