package org.civaffairs.funds.matching;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class FundsInPlaceRuleContractTest extends RuleContract<FundsInPlaceFacts, FundsInPlace> {
    FundsInPlaceRuleContractTest() {
        super(FundsInPlaceFacts.class, FundsInPlace.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<FundsInPlaceRule> rules() {
        return List.of(FundsInPlaceRule.inForceOn(Townships.DAY));
    }

    @Override
    protected List<FundsInPlaceFacts> samples() {
        return List.of(
                Townships.funds("24691.36", "20000.00"),
                Townships.funds("24691.36", "24691.36"),
                Townships.funds("0.00", "0.00"));
    }
}
