package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.returned;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class ReturnedPaymentRuleContractTest extends RuleContract<ReturnedPaymentFacts, ReturnedPayment> {
    ReturnedPaymentRuleContractTest() {
        super(ReturnedPaymentFacts.class, ReturnedPayment.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<ReturnedPaymentRule> rules() {
        return List.of(ReturnedPaymentRule.inForceOn(People.DAY));
    }

    @Override
    protected List<ReturnedPaymentFacts> samples() {
        return List.of(returned("100.00", "2010-06-30"), returned("99.99", "2010-06-30"), returned(null, "2010-06-30"));
    }
}
