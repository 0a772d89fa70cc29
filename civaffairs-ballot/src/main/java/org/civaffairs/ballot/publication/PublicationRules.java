package org.civaffairs.ballot.publication;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.civaffairs.core.value.Problems;

/**
 * How long and how often a case must be published, as plain values.
 *
 * <p>For example, a week in each of two rounds, from the day after posting:
 * {@code PublicationRules.of(PublicationTerm.ofDays(7), 2, DayCount.NEXT_DAY_FIRST)}.
 *
 * @param term how long, in each round
 * @param rounds how many rounds: 0 none, 1 before submission, 2 also after approval
 * @param dayCount from which day on days count
 * @param calendar the working days, for terms that count them
 */
public record PublicationRules(PublicationTerm term, int rounds, DayCount dayCount, WorkingDays calendar)
        implements Serializable {
    /**
     * Checks the number of rounds.
     *
     * @param term how long, in each round
     * @param rounds how many rounds
     * @param dayCount from which day on days count
     * @param calendar the working days
     * @throws org.civaffairs.core.value.InvalidInputException if there are fewer than 0 or more than 2 rounds
     */
    public PublicationRules {
        Problems.of("publication rules")
                .require(rounds >= 0 && rounds <= 2, "rounds", "must be 0, 1 or 2", rounds)
                .refuse();
    }

    /**
     * Rules that need no calendar.
     *
     * @param term how long, in each round; no alternative counts working days
     * @param rounds how many rounds, 0 to 2
     * @param dayCount from which day on days count
     * @return the rules
     * @throws org.civaffairs.core.value.InvalidInputException if the number is out of range, or working days are counted:
     *     which days are worked is not guessed
     */
    public static PublicationRules of(PublicationTerm term, int rounds, DayCount dayCount) {
        Problems.of("publication rules")
                .require(!term.needsCalendar(), "term", "counts working days: give their calendar,", term)
                .refuse();
        return new PublicationRules(term, rounds, dayCount, WorkingDays.EVERY_DAY);
    }

    /** {@return the rounds that are asked for, in order} */
    public List<PublicationRound> asked() {
        return term.alternatives().isEmpty()
                ? List.of()
                : List.of(PublicationRound.values()).subList(0, rounds);
    }

    /**
     * Whether one round lasts long enough. Several publications of one alternative must follow one another: a day counts
     * once.
     *
     * @param round the round
     * @param publications all publications of the case
     * @return the verdict of the alternative that is nearest to being met, the first of several
     */
    public RoundVerdict verdict(PublicationRound round, Collection<Publication> publications) {
        List<Publication> own =
                publications.stream().filter(p -> p.round() == round).toList();
        RoundVerdict nearest = RoundVerdict.of(round, 0, 0);
        for (PublicationTerm.Alternative alternative : term.alternatives()) {
            RoundVerdict found =
                    RoundVerdict.of(round, alternative.total(), new Sequence(own, this, alternative).longest());
            boolean first = nearest.needs() == 0;
            nearest = first || found.missing() < nearest.missing() ? found : nearest;
        }
        return nearest;
    }

    /** How many days count in a publication, as an alternative counts them, up to as many as it asks for. */
    long days(Publication publication, PublicationTerm.Alternative alternative) {
        WorkingDays counted = alternative.working() ? calendar : WorkingDays.EVERY_DAY;
        return dayCount.days(publication.first(), publication.last(), counted, alternative.days());
    }

    /**
     * Where the publication of a case stands.
     *
     * @param publications its publications, also those planned
     * @param objections its objections; those of a later day are not looked at
     * @param on the day, at whose end it is looked at
     * @return the review
     */
    public PublicationReview review(
            Collection<Publication> publications, Collection<Objection> objections, LocalDate on) {
        List<Publication> over = publications.stream()
                .flatMap(p -> p.findBefore(on.plusDays(1)).stream())
                .toList();
        List<Objection> open = objections.stream()
                .filter(o -> !o.day().isAfter(on) && o.status(publications, on).isUnsettled())
                .toList();
        List<RoundVerdict> verdicts = new ArrayList<>();
        PublicationStatus status = open.isEmpty() ? PublicationStatus.COMPLETE : PublicationStatus.OBJECTION_OPEN;
        for (PublicationRound round : asked()) {
            RoundVerdict now = verdict(round, over);
            verdicts.add(now);
            if (status == PublicationStatus.COMPLETE && !now.met()) {
                status = status(round, publications);
            }
        }
        return new PublicationReview(status, verdicts, open);
    }

    /** What becomes of a round that is not complete. */
    private PublicationStatus status(PublicationRound round, Collection<Publication> publications) {
        if (verdict(round, publications).met()) {
            return PublicationStatus.RUNNING;
        }
        boolean posted = publications.stream().anyMatch(p -> p.round() == round);
        return posted || round == PublicationRound.BEFORE_SUBMISSION
                ? PublicationStatus.TOO_BRIEF
                : PublicationStatus.SECOND_MISSING;
    }
}
