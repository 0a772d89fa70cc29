/**
 * Whether the books agree with the bank, to the fen (银行对账), and whether they are still the books that were looked at
 * (篡改留痕). What the books of an account say must be what the bank says (C-113): lines and movements are matched exactly,
 * what is on its way is a typed timing item (未达账项), all else is a difference. A chain of hashes over the postings shows
 * any later change to whoever kept its head (C-97).
 *
 * <p>{@link org.civaffairs.funds.reconciliation.ReconciliationFacts} →
 * {@link org.civaffairs.funds.reconciliation.Reconciliation};
 * {@link org.civaffairs.funds.journal.Journal} → {@link org.civaffairs.funds.reconciliation.JournalChain} and
 * {@link org.civaffairs.funds.reconciliation.ChainReport}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.funds.reconciliation;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
