/**
 * Study of the laws of civil affairs by all cadres of county and townships (C-128). The plan counts some 90 of these
 * laws (90多部, C-127), which is no number to divide by.
 *
 * <p>{@link org.civaffairs.core.study.StudyFacts} → {@link org.civaffairs.core.study.Study}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.study;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
