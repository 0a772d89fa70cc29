/**
 * The assessment of village-affairs transparency and democratic management (村务公开民主管理考核, C-33, C-36 to C-38): a
 * scoring scheme that the caller gives, since the plan has none, what was observed of each criterion and by which method,
 * the exact score between its worst and its best under all that is unknown, grades, the two vetoes on a village (C-41,
 * C-42) with their effects (C-43, C-44), and which of the four rights a scheme serves (C-95).
 *
 * <p>{@link org.civaffairs.core.transparency.VillageAssessmentFacts} →
 * {@link org.civaffairs.core.transparency.VillageAssessment}, and
 * {@link org.civaffairs.core.transparency.ScoringSchemeFacts} → {@link org.civaffairs.core.transparency.SchemeReview}.
 * Assessments are put in order by {@link org.civaffairs.core.transparency.Ranking} when somebody asks (C-46), and add up to
 * a {@link org.civaffairs.core.transparency.GradeSummary}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.transparency;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
