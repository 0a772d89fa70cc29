/**
 * Whether the money was kept apart: one pass over a {@link org.civaffairs.funds.journal.Journal}, all findings as data
 * (C-97, C-113 to C-117, C-122, C-123).
 *
 * <p>A {@link org.civaffairs.funds.verification.Verifier} applies
 * {@link org.civaffairs.funds.verification.VerificationRules} to a journal, or to a part of one given the
 * {@link org.civaffairs.funds.verification.VerificationState} before it. Each posting has one chain, form, identity,
 * evidence, kind, binding, authority, of which the first broken link is reported; flow, purpose, segregation, sequence and
 * reversals are independent of it and all reported. The order is that of
 * {@link org.civaffairs.funds.verification.FindingCode}.
 */
@NullMarked
package org.civaffairs.funds.verification;

import org.jspecify.annotations.NullMarked;
