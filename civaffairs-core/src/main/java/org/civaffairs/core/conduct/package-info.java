/**
 * How cadres behave, whom they visit, and how fast they are where disaster strikes: the two cleans and the three
 * prohibitions (C-97 to C-100, C-136), field trips and visits of bureau cadres and of township staff, two classes with
 * duties of their own (C-102 to C-106, C-138), the six ones and their weight in awards (C-101, C-107), the four ones and
 * equal treatment (C-109, C-110), and the first moment (C-108, C-13, C-137). C-111 gives conduct the first place and asks
 * for nothing that could be tested.
 *
 * <p>{@link org.civaffairs.core.conduct.ConductFacts} → {@link org.civaffairs.core.conduct.Conduct},
 * {@link org.civaffairs.core.conduct.VisitFacts} → {@link org.civaffairs.core.conduct.Visits},
 * {@link org.civaffairs.core.conduct.TownshipVisitFacts} → {@link org.civaffairs.core.conduct.TownshipVisits},
 * {@link org.civaffairs.core.conduct.SixOnesFacts} and {@link org.civaffairs.core.conduct.FourOnesFacts} →
 * {@link org.civaffairs.core.conduct.Checklist}, {@link org.civaffairs.core.conduct.AwardBasisFacts} →
 * {@link org.civaffairs.core.conduct.AwardBasis}, {@link org.civaffairs.core.conduct.EqualTreatmentFacts} →
 * {@link org.civaffairs.core.conduct.EqualTreatment}, {@link org.civaffairs.core.conduct.DisasterFacts} →
 * {@link org.civaffairs.core.conduct.StepLags}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.conduct;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
