/**
 * The books as they are kept (账簿): what they claim, whether it is right or not (C-113 to C-117).
 *
 * <p>A {@link org.civaffairs.funds.journal.Chart} lists accounts, purposes, items, persons and offices; a
 * {@link org.civaffairs.funds.journal.Dossier} holds vouchers and the {@link org.civaffairs.funds.journal.Evidence} attached
 * to them; a {@link org.civaffairs.funds.journal.Journal} is the sequence of {@link org.civaffairs.funds.journal.Posting
 * postings}, held in columns. Whether the money was kept apart is for the verification to say.
 */
@NullMarked
package org.civaffairs.funds.journal;

import org.jspecify.annotations.NullMarked;
