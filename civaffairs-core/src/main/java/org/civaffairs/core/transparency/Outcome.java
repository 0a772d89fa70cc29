package org.civaffairs.core.transparency;

import java.io.Serializable;
import java.util.List;

/**
 * The grades of a village and the vetoes on it: all of its assessment that many villages have in common.
 *
 * @param gradeWithoutVeto the grade by the score alone
 * @param grade the grade after vetoes
 * @param standing whether it can still change
 * @param vetoes the vetoes that fired
 * @param possibleVetoes what could still fire
 */
record Outcome(
        GradeRange gradeWithoutVeto,
        GradeRange grade,
        Standing standing,
        List<Veto> vetoes,
        List<VetoTrigger> possibleVetoes)
        implements Serializable {
    Outcome {
        vetoes = List.copyOf(vetoes);
        possibleVetoes = List.copyOf(possibleVetoes);
    }

    /** Where nothing fired and nothing can. */
    static Outcome clean(GradeRange grade) {
        Standing standing = grade.least().equals(grade.most()) ? Standing.FINAL : Standing.PROVISIONAL;
        return new Outcome(grade, grade, standing, List.of(), List.of());
    }

    static Outcome of(Tables tables, Marking marking, VillageAssessmentFacts facts, VetoCheck vetoes) {
        int least = tables.band(marking.worst(), marking.divisor());
        int most = marking.isOpen() ? tables.band(marking.best(), marking.divisor()) : least;
        if (vetoes.anyFired()) {
            GradeRange last = tables.range(0, 0);
            return new Outcome(tables.range(least, most), last, Standing.FINAL, vetoes.fired(facts), vetoes.possible());
        }
        return vetoes.anyPossible()
                ? new Outcome(
                        tables.range(least, most),
                        tables.range(0, most),
                        Standing.PROVISIONAL,
                        List.of(),
                        vetoes.possible())
                : tables.clean(least, most);
    }
}
