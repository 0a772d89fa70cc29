package org.civaffairs.core.transparency;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.value.Text;

/** Puts into words what a scoring took off. */
final class LossLines {
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private LossLines() {}

    static List<Loss> of(Marking marking) {
        List<Loss> losses = new ArrayList<>();
        List<Criterion> criteria = marking.evidence.scheme().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            if (marking.lostAtMost(i) > 0) {
                losses.add(loss(marking, i, criteria.get(i)));
            }
        }
        return List.copyOf(losses);
    }

    private static Loss loss(Marking marking, int index, Criterion criterion) {
        List<Charge> charges = charges(marking, index, criterion);
        return new Loss(
                criterion.id(),
                criterion.name(),
                criterion.points(),
                charges.stream().map(Charge::charged).reduce(Points.ZERO, Points::plus),
                new Points(marking.lost(index)),
                new Points(marking.lostAtMost(index)),
                charges);
    }

    private static List<Charge> charges(Marking marking, int index, Criterion criterion) {
        Tables tables = marking.evidence.scheme().tables();
        long[] answers = marking.evidence.answers();
        int first = tables.firstSlot[index];
        if (answers[first] == Evidence.NOT_APPLICABLE) {
            return List.of(new Charge(
                    criterion.notApplicable().label(),
                    NOT_APPLICABLE,
                    criterion.points(),
                    Text.of("不适用，不能收回", "it does not apply: nothing to put right")));
        }
        List<Charge> charges = new ArrayList<>();
        for (int k = 0; k < criterion.deductions().size(); k++) {
            Answer answer = Answer.unpacked(tables.slots.kind(first + k), answers[first + k]);
            Points charged = new Points(marking.charged(first + k));
            if (!charged.equals(Points.ZERO) || answer.equals(Answer.UNKNOWN)) {
                Deduction deduction = criterion.deductions().get(k);
                charges.add(new Charge(deduction.label(), answer.toString(), charged, deduction.remedy()));
            }
        }
        return charges;
    }
}
