/**
 * Awards and models: which township is barred from awards (C-40) and what is asked of it (C-34, C-35, C-91), which nominations
 * for 文明建设先进单位 must be refused (C-44, C-45), demonstration villages (C-92) and pilot villages (C-48, C-49). Pilot,
 * demonstration and advanced villages are three types.
 *
 * <p>{@link org.civaffairs.core.award.TownshipAwardsFacts} → {@link org.civaffairs.core.award.TownshipAwards},
 * {@link org.civaffairs.core.award.ResponsibleLeaderFacts} → {@link org.civaffairs.core.award.ResponsibleLeader},
 * {@link org.civaffairs.core.award.ThreeDutiesFacts} → {@link org.civaffairs.core.award.ThreeDuties},
 * {@link org.civaffairs.core.award.AwardListFacts} → {@link org.civaffairs.core.award.AwardListReview},
 * {@link org.civaffairs.core.award.DemonstrationFacts} → {@link org.civaffairs.core.award.Demonstration}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.award;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
