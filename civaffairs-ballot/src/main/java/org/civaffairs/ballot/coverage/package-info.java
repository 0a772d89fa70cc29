/**
 * How much of a village's social assistance its review panel decided by ballot (票决全覆盖: C-29, C-30, C-86 to C-89), which is
 * also what the first veto on a village rests on (C-41).
 *
 * <p>{@link org.civaffairs.ballot.coverage.BallotCoverageFacts} → {@link
 * org.civaffairs.core.decision.BallotCoverage}, by {@link org.civaffairs.ballot.coverage.BallotCoverageRule}; the coverages
 * of villages add up to that of the county.
 */
@NullMarked
@FactsStyle
package org.civaffairs.ballot.coverage;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
