/**
 * Rules of ballots that are found in practice, by name: laws, local rules, and what is assumed for You County, whose plan gives
 * no quorum, no majority and no publication time. Nothing here is used unless it is called.
 *
 * <p>A {@link org.civaffairs.ballot.preset.BallotPreset} is a reform with its period:
 * {@code PanelDecisionRule.under(BallotPreset.YOU_COUNTY_2010.policy(), day)}.
 */
@NullMarked
package org.civaffairs.ballot.preset;

import org.jspecify.annotations.NullMarked;
