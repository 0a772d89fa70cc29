package org.civaffairs.core.transparency;

import java.util.List;

/**
 * A village as it was scored. It holds the score in numbers, and puts it, its distances to the edges of the band and where
 * the points went into words when somebody asks: a country's villages are kept by the hundred thousand and asked one by one.
 */
final class ScoredVillage extends VillageAssessment {
    private static final long serialVersionUID = 1L;

    private final Evidence evidence;
    private final Outcome outcome;

    /** In thousandths, times the divisor. */
    private final long worst;

    private final long best;
    private final int divisor;

    ScoredVillage(Marking marking, Outcome outcome) {
        evidence = marking.evidence;
        this.outcome = outcome;
        worst = marking.worst();
        best = marking.best();
        divisor = marking.divisor();
    }

    @Override
    public Score worst() {
        return Score.of(worst, divisor);
    }

    @Override
    public Score best() {
        return Score.of(best, divisor);
    }

    @Override
    public GradeRange gradeWithoutVeto() {
        return outcome.gradeWithoutVeto();
    }

    @Override
    public GradeRange grade() {
        return outcome.grade();
    }

    @Override
    public Standing standing() {
        return outcome.standing();
    }

    @Override
    public Score toLower() {
        Tables tables = evidence.scheme().tables();
        return worst().above(tables.from(tables.band(worst, divisor)));
    }

    @Override
    public Score toUpper() {
        Tables tables = evidence.scheme().tables();
        return best().below(tables.to(tables.band(best, divisor)));
    }

    @Override
    public List<Veto> vetoes() {
        return outcome.vetoes();
    }

    @Override
    public List<VetoTrigger> possibleVetoes() {
        return outcome.possibleVetoes();
    }

    @Override
    public Ledger ledger() {
        return Ledger.of(Marking.of(evidence));
    }
}
