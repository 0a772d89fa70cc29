/**
 * The people of a ballot: the review panel's roster (评审团名册, C-29), who it must be made of, who came and who steps aside
 * (回避), and their votes, in secret or on record.
 *
 * <p>A {@link org.civaffairs.ballot.panel.PanelRoster} meets ({@link org.civaffairs.ballot.panel.Meeting}) and votes in a
 * {@link org.civaffairs.ballot.panel.SecretSession} or a {@link org.civaffairs.ballot.panel.RecordedSession}; each gives the
 * facts of a {@link org.civaffairs.ballot.tally.PanelDecisionRule}.
 */
@NullMarked
package org.civaffairs.ballot.panel;

import org.jspecify.annotations.NullMarked;
