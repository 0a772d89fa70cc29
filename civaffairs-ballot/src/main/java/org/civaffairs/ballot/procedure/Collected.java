package org.civaffairs.ballot.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/** Deviations as they are found. */
final class Collected {
    private final Effects effects;
    private final List<Deviation> deviations = new ArrayList<>();
    private final Set<DeviationKind> unchecked = EnumSet.noneOf(DeviationKind.class);

    Collected(Effects effects) {
        this.effects = effects;
    }

    /** One thing that there should be and is not. */
    void missing(DeviationKind kind, Text what) {
        found(kind, what, 1, 0);
    }

    void found(DeviationKind kind, @Nullable Text point, long expected, long actual) {
        deviations.add(new Deviation(kind, effects.of(kind), point, expected, actual, Math.abs(expected - actual)));
    }

    void unchecked(DeviationKind kind) {
        unchecked.add(kind);
    }

    /** A kind that was found anyway is not listed as unchecked. */
    SessionReview review(SessionNumbers numbers) {
        deviations.forEach(deviation -> unchecked.remove(deviation.kind()));
        Effect effect = Effect.NONE;
        for (Deviation deviation : deviations) {
            effect = effect.worse(deviation.effect());
        }
        Effect worst = effect;
        for (DeviationKind kind : unchecked) {
            worst = worst.worse(effects.of(kind));
        }
        return new SessionReview(numbers, deviations, DeviationKinds.of(unchecked), effect, worst);
    }
}
