/**
 * Who is selected where there are fewer seats than candidates (选定), and how relief money is divided (资金分配): C-88, C-89,
 * C-117.
 *
 * <p>{@link org.civaffairs.ballot.selection.IndexCut} finds the certain, the tied and the seats left without sorting, for any
 * numbers of votes; {@link org.civaffairs.ballot.selection.Contenders} does so in parts that add up.
 * {@link org.civaffairs.ballot.selection.SelectionRule} takes a threshold and a quota together:
 * {@link org.civaffairs.ballot.selection.SelectionFacts} → {@link org.civaffairs.ballot.selection.Selection}.
 * {@link org.civaffairs.ballot.selection.ReliefDivisionRule} divides to the fen:
 * {@link org.civaffairs.ballot.selection.ReliefDivisionFacts} → {@link org.civaffairs.ballot.selection.ReliefDivision}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.ballot.selection;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
