package org.civaffairs.core.transparency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;

/** Other answers and other schemes. */
final class Completions {
    private Completions() {}

    /** Answers from the one that costs least to the one that costs most. */
    static List<Answer> cheapestFirst(Deduction deduction) {
        List<Answer> answers = new ArrayList<>(RandomSchemes.answers(deduction));
        if (deduction instanceof Deduction.BandTable
                || deduction instanceof Deduction.EachStepShort
                || deduction instanceof Deduction.CappedBonus) {
            Collections.reverse(answers);
        }
        return answers;
    }

    static Observation with(Observation observation, int slot, Answer answer) {
        List<Answer> answers = new ArrayList<>(observation.answers());
        answers.set(slot, answer);
        return new Observation(
                observation.criterion(),
                observation.method(),
                observation.established(),
                observation.applicable(),
                answers);
    }

    /** One more miss, month or step everywhere; a bonus less. */
    static Observation worse(Criterion criterion, Observation observation) {
        Observation worse = observation;
        for (int k = 0; k < observation.answers().size(); k++) {
            worse = with(
                    worse,
                    k,
                    worse(criterion.deductions().get(k), observation.answers().get(k)));
        }
        return worse;
    }

    private static Answer worse(Deduction deduction, Answer answer) {
        if (answer.equals(Answer.UNKNOWN)) {
            return answer;
        }
        if (answer.kind() == Answer.Kind.TRUTH) {
            return Answer.of(Truth.NO);
        }
        if (answer.kind() == Answer.Kind.SHARE) {
            long part = Answer.part(answer.packed());
            return Answer.share(Ratio.of(Math.max(0, part - 1), Answer.whole(answer.packed())));
        }
        boolean moreIsBetter = deduction instanceof Deduction.CappedBonus || deduction instanceof Deduction.BandTable;
        int number = (int) answer.packed();
        return Answer.count(moreIsBetter ? Math.max(0, number - 1) : number + 1);
    }

    static ScoringScheme with(ScoringScheme scheme, List<Criterion> criteria) {
        CriterionGroup group = scheme.groups().get(0);
        return ScoringScheme.of(
                scheme.name(),
                scheme.fullMark(),
                scheme.bonusCap(),
                List.of(new CriterionGroup(group.id(), group.name(), criteria)),
                scheme.grades());
    }

    private static Points tenfold(Points points) {
        return new Points(points.thousandths() * 10);
    }

    /** 百分制 to 千分制. */
    static ScoringScheme tenfold(ScoringScheme scheme) {
        List<Criterion> criteria = scheme.criteria().stream()
                .map(c -> new Criterion(
                        c.id(),
                        c.name(),
                        tenfold(c.points()),
                        c.rights(),
                        c.deductions().stream().map(Completions::tenfold).toList(),
                        c.notApplicable(),
                        c.ballotExecution()))
                .toList();
        List<GradeBand> bands = scheme.grades().stream()
                .map(band -> new GradeBand(band.grade(), tenfold(band.from()), tenfold(band.to())))
                .toList();
        CriterionGroup group = new CriterionGroup("g", scheme.name(), criteria);
        return ScoringScheme.of(
                scheme.name(), tenfold(scheme.fullMark()), tenfold(scheme.bonusCap()), List.of(group), bands);
    }

    private static Deduction tenfold(Deduction deduction) {
        if (deduction instanceof Deduction.EachMiss miss) {
            return new Deduction.EachMiss(tenfold(miss.each()));
        }
        if (deduction instanceof Deduction.EachMonthLate late) {
            return new Deduction.EachMonthLate(tenfold(late.each()));
        }
        if (deduction instanceof Deduction.EachStepShort steps) {
            return new Deduction.EachStepShort(tenfold(steps.each()), steps.target(), steps.step(), steps.part());
        }
        if (deduction instanceof Deduction.CappedBonus bonus) {
            return new Deduction.CappedBonus(tenfold(bonus.each()), tenfold(bonus.cap()));
        }
        if (deduction instanceof Deduction.BandTable table) {
            return new Deduction.BandTable(
                    table.of(),
                    table.rows().stream()
                            .map(row -> new Deduction.BandTable.Row(row.from(), tenfold(row.lost())))
                            .toList());
        }
        return deduction;
    }
}
