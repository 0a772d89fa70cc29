/**
 * Whether a ballot went by the panel's procedure (C-31, C-90): what happened in a session, replayed against what the
 * procedure asks for on that day, gives every deviation (变通) with its effect on the decision. The plan forbids going round
 * the procedure and does not say what it is, so that all of it is a gap.
 *
 * <p>{@link org.civaffairs.ballot.procedure.SessionReviewFacts} → {@link org.civaffairs.ballot.procedure.SessionReview}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.ballot.procedure;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
