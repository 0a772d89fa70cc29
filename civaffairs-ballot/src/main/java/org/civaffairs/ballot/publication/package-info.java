/**
 * The publication (公示) of what a panel decided: for how long, how often, and what of it may be shown (C-31). The plan
 * demands an open procedure and gives no days, so all of them are arguments.
 *
 * <p>A {@link org.civaffairs.ballot.publication.Publication} lasts from a day to a day;
 * {@link org.civaffairs.ballot.publication.PublicationRules} say whether it is long enough and what becomes of an
 * {@link org.civaffairs.ballot.publication.Objection}; a {@link org.civaffairs.ballot.publication.Disclosure} says which
 * numbers may be shown; a {@link org.civaffairs.ballot.publication.Notice} is what hangs on the wall.
 */
@NullMarked
package org.civaffairs.ballot.publication;

import org.jspecify.annotations.NullMarked;
