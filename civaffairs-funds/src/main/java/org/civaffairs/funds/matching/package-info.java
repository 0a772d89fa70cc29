/**
 * The township matching fund (乡镇配套经费) of at least 2 % (C-83), and whether funds for civil-affairs staff have arrived
 * (C-84).
 *
 * <p>{@link org.civaffairs.funds.matching.MatchingFacts} → {@link org.civaffairs.funds.matching.Matching}, and
 * {@link org.civaffairs.funds.matching.FundsInPlaceFacts} → {@link org.civaffairs.funds.matching.FundsInPlace}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.funds.matching;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
