package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.atMost;
import static org.civaffairs.funds.payment.People.through;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class IntermediariesRuleContractTest extends RuleContract<IntermediariesFacts, Intermediaries> {
    IntermediariesRuleContractTest() {
        super(IntermediariesFacts.class, Intermediaries.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<IntermediariesRule> rules() {
        return List.of(atMost(0), atMost(1));
    }

    @Override
    protected List<IntermediariesFacts> samples() {
        return List.of(through(), through("柏市镇财政所"), through("柏市镇财政所", "江桥村"));
    }
}
