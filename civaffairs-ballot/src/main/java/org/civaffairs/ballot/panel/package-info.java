/**
 * The people of a ballot: the review panel's roster (评审团名册, C-29), who it must be made of, who came and who steps aside
 * (回避), and their votes, in secret or on record.
 */
@NullMarked
package org.civaffairs.ballot.panel;

import org.jspecify.annotations.NullMarked;
