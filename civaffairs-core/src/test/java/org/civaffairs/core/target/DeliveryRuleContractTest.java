package org.civaffairs.core.target;

import static org.civaffairs.core.target.DeliveryRuleTest.delivery;
import static org.civaffairs.core.target.Sample.DAY;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class DeliveryRuleContractTest extends RuleContract<DeliveryFacts, Delivery> {
    DeliveryRuleContractTest() {
        super(DeliveryFacts.class, Delivery.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<DeliveryRule> rules() {
        return List.of(DeliveryRule.inForceOn(DAY));
    }

    @Override
    protected List<DeliveryFacts> samples() {
        return List.of(
                delivery(DeliveryDuty.FIVE_GUARANTEES, "1500.00", "1500.00"),
                delivery(DeliveryDuty.FIVE_GUARANTEES, "1500.00", "1499.99"),
                delivery(DeliveryDuty.BASIC_LIVING, "1500.00", "1380.00"),
                delivery(DeliveryDuty.BASIC_LIVING, "1500.00", null));
    }
}
