package org.civaffairs.ballot.publication;

import java.io.Serializable;
import java.util.List;

/**
 * Where the publication of a case stands at the end of a day.
 *
 * @param status the first thing that stands in the way: an open objection, then the rounds in their order
 * @param rounds the rounds that are asked for, in order, counted up to that day
 * @param open the objections for which something must follow, in the order given
 */
public record PublicationReview(PublicationStatus status, List<RoundVerdict> rounds, List<Objection> open)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param status the first thing that stands in the way
     * @param rounds the rounds that are asked for
     * @param open the objections for which something must follow
     */
    public PublicationReview {
        rounds = List.copyOf(rounds);
        open = List.copyOf(open);
    }
}
