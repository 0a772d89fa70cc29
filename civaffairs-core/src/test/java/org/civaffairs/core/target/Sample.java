package org.civaffairs.core.target;

import java.time.LocalDate;
import org.civaffairs.core.rule.Truth;

/** Facts that several tests use. */
final class Sample {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private Sample() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** At the year's end, of the county. */
    static TargetFacts target(String target, String observed) {
        return target(target, "2010-12-31", observed);
    }

    static TargetFacts target(String target, String through, String observed) {
        return TargetFacts.builder()
                .subject("攸县")
                .target(target)
                .through(day(through))
                .observed(Quantity.parse(observed))
                .build();
    }

    static DeadlineFacts done(String target, String asOf, String doneOn) {
        return DeadlineFacts.builder()
                .subject("攸县")
                .target(target)
                .asOf(day(asOf))
                .done(Truth.YES)
                .doneOn(day(doneOn))
                .build();
    }

    static DeadlineFacts deadline(String target, String asOf, Truth done) {
        return DeadlineFacts.builder()
                .subject("攸县")
                .target(target)
                .asOf(day(asOf))
                .done(done)
                .build();
    }

    /** At the year's end, with nothing unknown. */
    static CoverageFacts coverage(String target, int eligible, int covered, String... uncovered) {
        return coverage(target, "2010-12-31", eligible, covered, 0, uncovered);
    }

    static CoverageFacts coverage(
            String target, String through, int eligible, int covered, int unknown, String... uncovered) {
        return CoverageFacts.builder()
                .subject("攸县")
                .target(target)
                .through(day(through))
                .eligible(eligible)
                .covered(covered)
                .unknown(unknown)
                .addUncovered(uncovered)
                .build();
    }
}
