/**
 * Petitions and lawful administration: reasonable claims are resolved (C-76), plans exist for events of a crowd, for sudden
 * ones (C-77) and for disasters (C-12), trouble is found in time and resolved on the spot (C-78), every administrative
 * act stands four tests (C-79), each policy is carried out (C-143), and assistance is fair (C-144).
 *
 * <p>{@link org.civaffairs.core.petition.ClaimsFacts} → {@link org.civaffairs.core.petition.Claims},
 * {@link org.civaffairs.core.petition.PetitionFacts} → {@link org.civaffairs.core.petition.Petition},
 * {@link org.civaffairs.core.petition.PetitionReviewsFacts} → {@link org.civaffairs.core.evidence.CoveredMonths},
 * {@link org.civaffairs.core.petition.ActFacts} → {@link org.civaffairs.core.petition.ActReview},
 * {@link org.civaffairs.core.petition.EventPlansFacts} → {@link org.civaffairs.core.petition.EventPlans},
 * {@link org.civaffairs.core.petition.PoliciesFacts} → {@link org.civaffairs.core.petition.Policies},
 * {@link org.civaffairs.core.petition.FairnessFacts} → {@link org.civaffairs.core.petition.Fairness}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.petition;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
