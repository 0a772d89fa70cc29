package org.civaffairs.core.staffing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

/** This rule raises no finding. */
class CapacityRuleContractTest extends RuleContract<CapacityFacts, Capacity> {
    CapacityRuleContractTest() {
        super(CapacityFacts.class, Capacity.class, EnumSet.of(Truth.YES, Truth.UNKNOWN));
    }

    @Override
    protected List<CapacityRule> rules() {
        return List.of(CapacityRule.inForceOn(LocalDate.of(2010, 6, 1)));
    }

    @Override
    protected List<CapacityFacts> samples() {
        return List.of(facts(Truth.YES, Truth.YES), facts(Truth.NO, Truth.UNKNOWN), facts(Truth.UNKNOWN, Truth.YES));
    }

    private static CapacityFacts facts(Truth staff, Truth funds) {
        return CapacityFacts.builder()
                .township("柏市镇")
                .staffComplete(staff)
                .fundsSufficient(funds)
                .build();
    }
}
