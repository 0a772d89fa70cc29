package org.civaffairs.core.transparency;

/**
 * The grades of the worst and the best score of a village.
 *
 * @param tables the scheme
 * @param least the band of the worst score
 * @param most the band of the best
 */
record Grading(Tables tables, int least, int most) {
    static Grading of(Marking marking, Tables tables) {
        int least = tables.band(marking.worst(), marking.divisor());
        int most = marking.isOpen() ? tables.band(marking.best(), marking.divisor()) : least;
        return new Grading(tables, least, most);
    }

    VillageAssessment value(VillageAssessmentFacts facts, Marking marking, VetoCheck vetoes) {
        Score worst = Score.of(marking.worst(), marking.divisor());
        Score best = marking.isOpen() ? Score.of(marking.best(), marking.divisor()) : worst;
        boolean fired = vetoes.anyFired();
        boolean open = !fired && vetoes.anyPossible();
        return new VillageAssessment(
                worst,
                best,
                tables.range(least, most),
                tables.range(fired || open ? 0 : least, fired ? 0 : most),
                open || (!fired && least != most) ? Standing.PROVISIONAL : Standing.FINAL,
                worst.above(tables.from(least)),
                best.below(tables.to(most)),
                vetoes.fired(facts),
                vetoes.possible(),
                Ledger.of(marking));
    }
}
