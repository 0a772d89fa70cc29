/**
 * What is cast in a ballot (票决), how it is counted, and how a motion is decided (C-89, C-118), for any panel or assembly
 * with a quorum and a threshold.
 *
 * <p>Ballots on an {@link org.civaffairs.ballot.tally.Agenda} add up to a {@link org.civaffairs.ballot.tally.Tally};
 * {@link org.civaffairs.ballot.tally.BallotRules} decide its motions, and {@link org.civaffairs.ballot.tally.PanelDecisionRule}
 * does so with the clause behind every number: {@link org.civaffairs.ballot.tally.PanelDecisionFacts} →
 * {@link org.civaffairs.ballot.tally.Decision}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.ballot.tally;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
