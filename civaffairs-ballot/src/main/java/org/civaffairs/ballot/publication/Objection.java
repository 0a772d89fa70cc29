package org.civaffairs.ballot.publication;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Somebody objects to what is published (异议), and what became of it. The name is masked wherever it is printed.
 *
 * <p>For example, raised on the last day of the publication it is in time; raised the day after it is not.
 *
 * @param day the day on which it was raised
 * @param by who raised it
 * @param about what it is about, such as a motion
 * @param round of which publication
 * @param answer the re-investigation, or null while there is none
 * @param revote the day on which the panel voted again, or null if it has not
 */
public record Objection(
        LocalDate day,
        PersonName by,
        String about,
        PublicationRound round,
        @Nullable Reinvestigation answer,
        @Nullable LocalDate revote)
        implements Serializable {
    /**
     * Checks the order of what happened.
     *
     * @param day the day on which it was raised
     * @param by who raised it
     * @param about what it is about
     * @param round of which publication
     * @param answer the re-investigation, or null
     * @param revote the day of the re-vote, or null
     * @throws org.civaffairs.core.value.InvalidInputException if the text is not fit for a label, days are out of order, or
     *     there was a re-vote although the objection was not upheld; all problems are reported
     */
    public Objection {
        Problems problems = Problems.of("objection").label("about", about);
        if (answer != null) {
            problems.require(
                    !answer.day().isBefore(day), "answer.day", "must not be before day, " + day + ",", answer.day());
        }
        if (revote != null) {
            boolean upheld = answer != null && answer.upheld() == Truth.YES;
            problems.require(upheld, "revote", "must follow an objection that was upheld");
            problems.require(
                    answer == null || !revote.isBefore(answer.day()),
                    "revote",
                    "must not be before the re-investigation",
                    revote);
        }
        problems.refuse();
    }

    /**
     * An objection that was just raised.
     *
     * @param day the day on which it was raised
     * @param by who raised it
     * @param about what it is about, such as a motion
     * @param round of which publication
     * @return the objection, not yet answered
     */
    public static Objection raised(LocalDate day, PersonName by, String about, PublicationRound round) {
        return new Objection(day, by, about, round, null, null);
    }

    /**
     * The same after a re-investigation.
     *
     * @param found what came of it
     * @return the objection with its answer
     */
    public Objection answered(Reinvestigation found) {
        return new Objection(day, by, about, round, found, revote);
    }

    /**
     * The same after the panel voted again.
     *
     * @param voted the day of the re-vote
     * @return the objection with its re-vote
     */
    public Objection revotedOn(LocalDate voted) {
        return new Objection(day, by, about, round, answer, voted);
    }

    /**
     * Whether it was raised in time.
     *
     * @param publications all publications of the case
     * @return whether one of its round hung on that day, first and last day included
     */
    public boolean isInTime(Collection<Publication> publications) {
        return publications.stream().anyMatch(p -> p.round() == round && p.covers(day));
    }

    /**
     * Where it stands at the end of a day, by what had happened until then.
     *
     * @param publications all publications of the case
     * @param on the day, not before it was raised
     * @return where it stands
     * @throws IllegalArgumentException if it was raised later
     */
    public ObjectionStatus status(Collection<Publication> publications, LocalDate on) {
        if (on.isBefore(day)) {
            throw new IllegalArgumentException("an objection of " + day + " had no status on " + on);
        }
        if (!isInTime(publications)) {
            return ObjectionStatus.OUT_OF_TIME;
        }
        if (answer == null || answer.day().isAfter(on)) {
            return ObjectionStatus.OPEN;
        }
        return switch (answer.upheld()) {
            case UNKNOWN -> ObjectionStatus.OPEN;
            case NO -> ObjectionStatus.DISMISSED;
            case YES -> revote == null || revote.isAfter(on) ? ObjectionStatus.UPHELD : ObjectionStatus.REVOTED;
        };
    }
}
