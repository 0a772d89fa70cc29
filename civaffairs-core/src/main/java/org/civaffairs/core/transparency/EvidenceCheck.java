package org.civaffairs.core.transparency;

import java.util.Collection;
import java.util.function.Supplier;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Puts observations in the order of the criteria, and collects all that is wrong with them. Where something stands is put into
 * words only if it is wrong: villages are many, and nearly all evidence is right.
 */
final class EvidenceCheck {
    /** Stands for a scheme that could not be read. */
    static final Supplier<ScoringScheme> NO_SCHEME = () -> {
        throw new IllegalStateException("asked for a scheme that could not be read");
    };

    /** Stands for evidence that could not be read. */
    static final Supplier<Evidence> NO_EVIDENCE = () -> {
        throw new IllegalStateException("asked for evidence that could not be read");
    };

    private final Tables tables;
    private final Problems problems = Problems.of(Evidence.WHAT);

    EvidenceCheck(ScoringScheme scheme) {
        tables = scheme.tables();
    }

    Observation[] inOrder(Collection<Observation> observations) {
        Observation[] inOrder = new Observation[tables.size];
        int position = 0;
        for (Observation observation : observations) {
            int index = tables.indexOf(observation.criterion(), position);
            if (index < 0) {
                problems.add(at(position) + "criterion", "is not in the scheme", observation.criterion());
            } else if (inOrder[index] != null) {
                problems.add(at(position) + "criterion", "was observed before: keep one", observation.criterion());
            } else {
                inOrder[index] = observation;
                check(position, index, observation);
            }
            position++;
        }
        boolean anyApplies = false;
        for (int i = 0; i < inOrder.length; i++) {
            if (inOrder[i] == null) {
                missing(i);
            }
            anyApplies |= inOrder[i] == null || counts(i, inOrder[i].applicable());
        }
        somethingApplies(anyApplies);
        problems.refuse();
        return inOrder;
    }

    private static String at(int position) {
        return "observations[" + position + "].";
    }

    void missing(int index) {
        problems.add(
                "observations",
                "must have criterion " + tables.id(index) + ": if nobody knows, say UNKNOWN, unknown is not zero");
    }

    void surplus(int answers) {
        if (answers > 0) {
            problems.add(
                    "observations", "must end with the last criterion of the scheme: leave out what is more", answers);
        }
    }

    void somethingApplies(long[] given) {
        boolean any = false;
        for (int i = 0; i < tables.size; i++) {
            any |= counts(i, given[tables.firstSlot[i]] != Evidence.NOT_APPLICABLE);
        }
        somethingApplies(any);
    }

    private void somethingApplies(boolean any) {
        problems.require(any, "observations", "must leave something to score: a score of nothing has no value");
    }

    /** Whether a criterion has points that are scored. */
    private boolean counts(int index, boolean applicable) {
        return tables.points[index] > 0
                && (applicable || tables.notApplicable[index] != NotApplicable.EXCLUDE_AND_REDISTRIBUTE);
    }

    void refuse() {
        problems.refuse();
    }

    private void check(int position, int index, Observation observation) {
        boolean applicable = observation.applicable();
        established(position, observation.method(), applicable, observation.established());
        if (!applicable) {
            notApplicable(position, index, observation.answers().isEmpty());
            return;
        }
        int first = tables.firstSlot[index];
        int due = tables.firstSlot[index + 1] - first;
        int size = observation.answers().size();
        if (size != due) {
            size(position, index, size);
        }
        for (int k = 0; k < Math.min(size, due); k++) {
            answer(
                    position,
                    first,
                    first + k,
                    observation.method(),
                    observation.answers().get(k));
        }
    }

    void established(int position, EvidenceMethod method, boolean applicable, @Nullable Boolean established) {
        boolean phone = applicable && method == EvidenceMethod.PHONE_CHECK;
        if (phone != (established != null)) {
            problems.add(
                    at(position) + "established",
                    phone
                            ? "must say whether the verdict of the phone check is established"
                            : "must be left out, except for what was asked by phone");
        }
    }

    void notApplicable(int position, int index, boolean withoutAnswers) {
        if (tables.notApplicable[index] == NotApplicable.REFUSE) {
            problems.add(
                    at(position) + "applicable", "must be true: by the scheme this criterion applies to every village");
        }
        if (!withoutAnswers) {
            problems.add(at(position) + "answers", "must be empty where the criterion does not apply");
        }
    }

    /** Adds that a criterion has another number of answers than deductions. */
    void size(int position, int index, int size) {
        int due = tables.firstSlot[index + 1] - tables.firstSlot[index];
        problems.add(at(position) + "answers", "must be " + due + ", one for each deduction,", size);
    }

    void answer(int position, int first, int slot, EvidenceMethod method, Answer answer) {
        if (answer.kind() == Answer.Kind.UNKNOWN) {
            return;
        }
        Answer.Kind kind = tables.slots.kind(slot);
        if (answer.kind() != kind) {
            problems.add(
                    at(position) + "answers[" + (slot - first) + "]",
                    "must be " + kind.written() + ", or UNKNOWN,",
                    answer);
        }
        if (tables.slots.isRate(slot) && !method.tellsRates()) {
            problems.add(
                    at(position) + "answers[" + (slot - first) + "]",
                    "is a rate, which a " + method.label().en() + " cannot tell: survey all, or say UNKNOWN");
        }
    }
}
