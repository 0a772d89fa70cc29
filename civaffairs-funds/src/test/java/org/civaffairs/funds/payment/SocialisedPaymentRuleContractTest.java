package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.byCard;
import static org.civaffairs.funds.payment.People.cash;
import static org.civaffairs.funds.payment.People.payment;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class SocialisedPaymentRuleContractTest extends RuleContract<SocialisedPaymentFacts, SocialisedPayment> {
    SocialisedPaymentRuleContractTest() {
        super(SocialisedPaymentFacts.class, SocialisedPayment.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<SocialisedPaymentRule> rules() {
        return List.of(SocialisedPaymentRule.inForceOn(People.DAY));
    }

    @Override
    protected List<SocialisedPaymentFacts> samples() {
        return List.of(
                byCard(),
                payment(PaymentChannel.PASSBOOK, Truth.UNKNOWN, null),
                cash(Truth.YES, "本人要求"),
                cash(Truth.NO, "卧床"),
                cash(Truth.NO, null),
                cash(Truth.UNKNOWN, null),
                cash(Truth.UNKNOWN, "卧床"));
    }
}
