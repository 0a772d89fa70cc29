package org.civaffairs.examples.county;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.civaffairs.ballot.coverage.BallotCoverageFacts;
import org.civaffairs.ballot.procedure.SessionReviewFacts;
import org.civaffairs.ballot.selection.ReliefDivisionFacts;
import org.civaffairs.ballot.selection.SelectionFacts;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.examples.facts.BallotEntries;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.ProcedureEntries;
import org.civaffairs.examples.facts.RuleEntry;
import org.jspecify.annotations.Nullable;

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
    /** Where the facts of a rule stand, if they stand anywhere. */
    private interface Source extends Function<RuleEntry<?, ?>, @Nullable Input> {}

    /**
     * The sample county's ballots, which are invented.
     *
     * @param errors where problems go
     * @return the ballots
     */
    public static CountyBallots sample(Errors errors) {
        return read(
                entry -> Input.of(
                        CountyBallots.class,
                        "sample/" + entry.id()
                                + (entry.id().equals(BallotEntries.PANEL_DECISION.id()) ? ".csv" : ".jsonl")),
                errors);
    }

    /**
     * A county's own ballots.
     *
     * @param directory with files named after the rules, as .csv or .jsonl; each may be missing
     * @param charset their encoding
     * @param errors where problems go
     * @return the ballots, with all good lines
     */
    public static CountyBallots read(Path directory, Charset charset, Errors errors) {
        return read(
                entry -> {
                    for (String ending : List.of(".csv", ".jsonl")) {
                        Path file = directory.resolve(entry.id() + ending);
                        if (Files.isRegularFile(file)) {
                            return Input.of(file, charset);
                        }
                    }
                    return null;
                },
                errors);
    }

    private static CountyBallots read(Source source, Errors errors) {
        return new CountyBallots(
                facts(BallotEntries.PANEL_DECISION, source, errors),
                facts(BallotEntries.SELECTION, source, errors),
                facts(BallotEntries.RELIEF_DIVISION, source, errors),
                facts(ProcedureEntries.SESSION_REVIEW, source, errors),
                facts(ProcedureEntries.BALLOT_COVERAGE, source, errors));
    }

    private static <F> List<F> facts(RuleEntry<F, ?> entry, Source source, Errors errors) {
        List<F> all = new ArrayList<>();
        Input input = source.apply(entry);
        if (input != null) {
            FactsReader.read(entry.form(), input, errors, all::add);
        }
        return all;
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
