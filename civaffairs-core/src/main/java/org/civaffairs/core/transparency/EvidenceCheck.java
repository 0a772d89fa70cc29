package org.civaffairs.core.transparency;

import java.util.Collection;
import java.util.function.Supplier;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.value.Problems;

/** Puts observations in the order of the criteria, and collects all that is wrong with them. */
final class EvidenceCheck {
    /** Stands for a scheme that could not be read. */
    static final Supplier<ScoringScheme> NO_SCHEME = () -> {
        throw new IllegalStateException("asked for a scheme that could not be read");
    };

    /** Stands for evidence that could not be read. */
    static final Supplier<Evidence> NO_EVIDENCE = () -> {
        throw new IllegalStateException("asked for evidence that could not be read");
    };

    private final ScoringScheme scheme;
    private final Tables tables;
    private final Problems problems = Problems.of(Evidence.WHAT);

    EvidenceCheck(ScoringScheme scheme) {
        this.scheme = scheme;
        tables = scheme.tables();
    }

    Observation[] inOrder(Collection<Observation> observations) {
        Observation[] inOrder = new Observation[tables.size];
        int i = 0;
        for (Observation observation : observations) {
            String at = "observations[" + i++ + "].";
            int index = tables.indexOf(observation.criterion());
            if (index < 0) {
                problems.add(at + "criterion", "is not in the scheme", observation.criterion());
            } else if (inOrder[index] != null) {
                problems.add(at + "criterion", "was observed before: keep one", observation.criterion());
            } else {
                inOrder[index] = observation;
                check(at, index, observation);
            }
        }
        missing(inOrder);
        problems.refuse();
        return inOrder;
    }

    private void missing(Observation[] inOrder) {
        boolean anyApplies = false;
        for (int i = 0; i < inOrder.length; i++) {
            Observation observation = inOrder[i];
            problems.require(
                    observation != null,
                    "observations",
                    "must have criterion " + scheme.criteria().get(i).id()
                            + ": if nobody knows, say UNKNOWN, unknown is not zero");
            anyApplies |= observation == null
                    || (tables.points[i] > 0
                            && (observation.applicable()
                                    || tables.notApplicable[i] != NotApplicable.EXCLUDE_AND_REDISTRIBUTE));
        }
        problems.require(anyApplies, "observations", "must leave something to score: a score of nothing has no value");
    }

    private void check(String at, int index, Observation observation) {
        boolean phone = observation.method() == EvidenceMethod.PHONE_CHECK && observation.applicable();
        problems.require(
                phone == (observation.established() != null),
                at + "established",
                phone
                        ? "must say whether the verdict of the phone check is established"
                        : "must be left out, except for what was asked by phone");
        if (observation.applicable()) {
            answers(at, index, observation);
            return;
        }
        problems.require(
                tables.notApplicable[index] != NotApplicable.REFUSE,
                at + "applicable",
                "must be true: by the scheme this criterion applies to every village");
        problems.require(
                observation.answers().isEmpty(), at + "answers", "must be empty where the criterion does not apply");
    }

    private void answers(String at, int index, Observation observation) {
        int first = tables.firstSlot[index];
        int due = tables.firstSlot[index + 1] - first;
        int size = observation.answers().size();
        problems.require(size == due, at + "answers", "must be " + due + ", one for each deduction,", size);
        for (int k = 0; k < Math.min(size, due); k++) {
            answer(
                    at + "answers[" + k + "]",
                    first + k,
                    observation.method(),
                    observation.answers().get(k));
        }
    }

    private void answer(String path, int slot, EvidenceMethod method, Answer answer) {
        Answer.Kind kind = tables.slots.kind(slot);
        boolean known = answer.kind() != Answer.Kind.UNKNOWN;
        problems.require(!known || answer.kind() == kind, path, "must be " + kind.written() + ", or UNKNOWN,", answer);
        problems.require(
                !known || !tables.slots.isRate(slot) || method.tellsRates(),
                path,
                "is a rate, which a " + method.label().en() + " cannot tell: survey all, or say UNKNOWN");
    }
}
