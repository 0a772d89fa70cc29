package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.DeviationKind.PUBLISHED_TOO_BRIEFLY;
import static org.civaffairs.ballot.procedure.DeviationKind.SECOND_PUBLICATION_MISSING;
import static org.civaffairs.ballot.procedure.EventKind.APPROVED;
import static org.civaffairs.ballot.procedure.EventKind.GRANTED;
import static org.civaffairs.ballot.procedure.EventKind.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.publication.Publication;
import org.civaffairs.ballot.publication.PublicationRound;
import org.civaffairs.ballot.publication.PublicationRules;
import org.civaffairs.ballot.publication.RoundVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The publications of a session. Before submission only the days count that were over when it was submitted; after approval
 * only those from the day of approval on. A round that is not there is a deviation once it is due: when something that it
 * must precede, or the approval that it must follow, is recorded. Until then it is unchecked.
 */
final class PublicationReplay {
    private final PublicationRules rules;
    private final List<Publication> given;
    private final Trace trace;
    private final Collected found;

    PublicationReplay(PublicationRules rules, SessionReviewFacts facts, Trace trace, Collected found) {
        this.rules = rules;
        this.given = facts.publications();
        this.trace = trace;
        this.found = found;
    }

    /** The days that count in a round, or null if none is asked for or due. */
    @Nullable
    Long days(PublicationRound round) {
        if (!rules.asked().contains(round)) {
            return null;
        }
        boolean first = round == PublicationRound.BEFORE_SUBMISSION;
        boolean posted = given.stream().anyMatch(p -> p.round() == round);
        if (!posted && !isDue(first)) {
            found.unchecked(first ? PUBLISHED_TOO_BRIEFLY : SECOND_PUBLICATION_MISSING);
            return null;
        }
        RoundVerdict verdict = rules.verdict(round, counting(first));
        if (!posted && !first) {
            found.found(SECOND_PUBLICATION_MISSING, null, verdict.needs(), 0);
        } else if (!verdict.met()) {
            found.found(PUBLISHED_TOO_BRIEFLY, round.label(), verdict.needs(), verdict.has());
        }
        return verdict.has();
    }

    private boolean isDue(boolean first) {
        return trace.has(APPROVED) || trace.has(GRANTED) || (first && trace.has(SUBMITTED));
    }

    private List<Publication> counting(boolean first) {
        LocalDate limit = first ? trace.firstDay(SUBMITTED, APPROVED, GRANTED) : trace.firstDay(APPROVED);
        return given.stream()
                .flatMap(p -> limit == null ? Stream.of(p) : part(p, limit, first))
                .toList();
    }

    private static Stream<Publication> part(Publication publication, LocalDate limit, boolean first) {
        return (first ? publication.findBefore(limit) : publication.findFrom(limit)).stream();
    }
}
