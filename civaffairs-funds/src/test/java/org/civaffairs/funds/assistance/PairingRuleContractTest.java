package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.pairing;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class PairingRuleContractTest extends RuleContract<PairingFacts, Pairing> {
    PairingRuleContractTest() {
        super(PairingFacts.class, Pairing.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<PairingRule> rules() {
        return List.of(PairingRule.inForceOn(People.DAY));
    }

    @Override
    protected List<PairingFacts> samples() {
        return List.of(
                pairing(1, 0, 0, 1),
                pairing(1, 2, 0, 1),
                pairing(0, 0, 1, 4),
                pairing(0, 1, 0, 1, Truth.YES, Truth.NO),
                pairing(0, 1, 0, 2, Truth.YES, Truth.UNKNOWN));
    }
}
