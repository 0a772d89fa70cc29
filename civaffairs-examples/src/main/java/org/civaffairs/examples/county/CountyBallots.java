package org.civaffairs.examples.county;

import java.util.List;
import org.civaffairs.ballot.coverage.BallotCoverageFacts;
import org.civaffairs.ballot.procedure.SessionReviewFacts;
import org.civaffairs.ballot.selection.ReliefDivisionFacts;
import org.civaffairs.ballot.selection.SelectionFacts;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.examples.facts.BallotEntries;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.ProcedureEntries;

/**
 * What is known of a county's ballots for one year; what has no file is not known.
 *
 * @param decisions motions that were voted on
 * @param selections lists with a quota
 * @param divisions sums that were divided
 * @param reviews what happened in sessions
 * @param villages what was decided with and without a ballot
 */
public record CountyBallots(
        List<PanelDecisionFacts> decisions,
        List<SelectionFacts> selections,
        List<ReliefDivisionFacts> divisions,
        List<SessionReviewFacts> reviews,
        List<BallotCoverageFacts> villages) {
    /**
     * A county's ballots.
     *
     * @param files where they stand; each file may be missing
     * @param errors where problems go
     * @return the ballots, with all good lines
     */
    public static CountyBallots read(CountyFiles files, Errors errors) {
        return new CountyBallots(
                files.read(BallotEntries.PANEL_DECISION.form(), errors),
                files.read(BallotEntries.SELECTION.form(), errors),
                files.read(BallotEntries.RELIEF_DIVISION.form(), errors),
                files.read(ProcedureEntries.SESSION_REVIEW.form(), errors),
                files.read(ProcedureEntries.BALLOT_COVERAGE.form(), errors));
    }

    /** {@return whether nothing is known} */
    public boolean isEmpty() {
        return decisions.isEmpty()
                && selections.isEmpty()
                && divisions.isEmpty()
                && reviews.isEmpty()
                && villages.isEmpty();
    }
}
