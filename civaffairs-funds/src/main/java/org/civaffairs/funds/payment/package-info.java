/**
 * How money reaches people: by bank card or passbook wherever that can be done (社会化发放, C-119), through few hands (C-120),
 * without delay and without a rest that stays behind (滞拨、截留, the payment system of C-141), again where the bank returned
 * it (退票, C-141), and once only (重复发放, C-97).
 *
 * <p>{@link org.civaffairs.funds.payment.SocialisedPaymentFacts} →
 * {@link org.civaffairs.funds.payment.SocialisedPayment}, many of them → {@link org.civaffairs.funds.payment.PaymentSummary};
 * {@link org.civaffairs.funds.payment.IntermediariesFacts} → {@link org.civaffairs.funds.payment.Intermediaries},
 * {@link org.civaffairs.funds.payment.PaymentDelayFacts} → {@link org.civaffairs.funds.payment.PaymentDelay},
 * {@link org.civaffairs.funds.payment.ReturnedPaymentFacts} → {@link org.civaffairs.funds.payment.ReturnedPayment},
 * {@link org.civaffairs.funds.payment.DuplicatePaymentsFacts} →
 * {@link org.civaffairs.funds.payment.DuplicatePayments}. {@link org.civaffairs.funds.payment.Disbursements} takes the
 * payments of verified books.
 */
@NullMarked
@FactsStyle
package org.civaffairs.funds.payment;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
