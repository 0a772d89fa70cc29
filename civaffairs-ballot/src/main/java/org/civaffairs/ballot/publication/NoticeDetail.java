package org.civaffairs.ballot.publication;

import java.io.Serializable;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Margin;
import org.civaffairs.ballot.tally.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a ballot on a notice. They stand and fall together: a margin, or the reason "tie", would tell the counts.
 *
 * @param reason why the motion ended as it did
 * @param counts the ballots
 * @param margin how near it came, or null where nothing was decided
 */
record NoticeDetail(Reason reason, Counts counts, @Nullable Margin margin) implements Serializable {}
