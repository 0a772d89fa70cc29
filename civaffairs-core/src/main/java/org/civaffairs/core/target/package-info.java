/**
 * What the plan wants reached, by when, and of how many: typed quantities that never mix (人 ≠ 人次 ≠ 户 ≠ 栋), amounts,
 * deadlines and coverages with a status by the force of their clause, the catalogue of the plan's duties, and a scoreboard
 * that adds up by part of the plan, level and office. Beside them stand small rules about the livelihood part: where the
 * plan applies (C-02), reviews that are due (C-04), the rural standard (C-06), what is due and delivered (C-10, C-15), the
 * groups named (C-15), the housing survey (C-17).
 *
 * <p>{@link org.civaffairs.core.target.TargetFacts} → {@link org.civaffairs.core.target.Attainment},
 * {@link org.civaffairs.core.target.DeadlineFacts} → {@link org.civaffairs.core.target.Timing},
 * {@link org.civaffairs.core.target.CoverageFacts} → {@link org.civaffairs.core.target.Coverage},
 * {@link org.civaffairs.core.target.EditionFacts} → {@link org.civaffairs.core.target.Edition},
 * {@link org.civaffairs.core.target.ReviewDueFacts} → {@link org.civaffairs.core.target.ReviewDue},
 * {@link org.civaffairs.core.target.StandardRaisedFacts} → {@link org.civaffairs.core.target.StandardRaised},
 * {@link org.civaffairs.core.target.DeliveryFacts} → {@link org.civaffairs.core.target.Delivery},
 * {@link org.civaffairs.core.target.GroupsFacts} → {@link org.civaffairs.core.target.Groups},
 * {@link org.civaffairs.core.target.HousingSurveyFacts} → {@link org.civaffairs.core.target.HousingSurvey}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.target;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
