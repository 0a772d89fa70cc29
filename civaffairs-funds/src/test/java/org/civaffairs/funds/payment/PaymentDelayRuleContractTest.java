package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.arrived;
import static org.civaffairs.funds.payment.People.day;
import static org.civaffairs.funds.payment.People.within;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class PaymentDelayRuleContractTest extends RuleContract<PaymentDelayFacts, PaymentDelay> {
    PaymentDelayRuleContractTest() {
        super(PaymentDelayFacts.class, PaymentDelay.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<PaymentDelayRule> rules() {
        return List.of(within(15), within(0));
    }

    @Override
    protected List<PaymentDelayFacts> samples() {
        return List.of(
                arrived("0.00", "1000.00", Truth.YES, "2010-06-30")
                        .paidOn(day("2010-06-18"))
                        .build(),
                arrived("10.00", "990.00", Truth.YES, "2010-06-30")
                        .paidOn(day("2010-06-02"))
                        .build(),
                arrived("0.00", "980.00", Truth.YES, "2010-06-30").build(),
                arrived("0.00", "980.00", Truth.UNKNOWN, "2010-06-30").build(),
                arrived("0.00", "0.00", Truth.NO, "2010-06-16").build(),
                arrived("0.00", "1000.00", Truth.YES, "2010-06-30").build());
    }
}
