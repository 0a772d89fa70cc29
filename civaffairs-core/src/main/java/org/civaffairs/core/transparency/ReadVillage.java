package org.civaffairs.core.transparency;

import java.util.List;

/** A village's assessment as it was read: its parts, without the evidence that they came from. */
final class ReadVillage extends VillageAssessment {
    private static final long serialVersionUID = 1L;

    private final Score worst;
    private final Score best;
    private final Outcome outcome;
    private final Score toLower;
    private final Score toUpper;
    private final Ledger ledger;

    ReadVillage(Score worst, Score best, Outcome outcome, Score toLower, Score toUpper, Ledger ledger) {
        this.worst = worst;
        this.best = best;
        this.outcome = outcome;
        this.toLower = toLower;
        this.toUpper = toUpper;
        this.ledger = ledger;
    }

    @Override
    public Score worst() {
        return worst;
    }

    @Override
    public Score best() {
        return best;
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
        return toLower;
    }

    @Override
    public Score toUpper() {
        return toUpper;
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
        return ledger;
    }
}
