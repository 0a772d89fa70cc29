package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.OUYANG;
import static org.civaffairs.funds.assistance.People.living;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class LivingStandardRuleContractTest extends RuleContract<LivingStandardFacts, LivingStandard> {
    LivingStandardRuleContractTest() {
        super(LivingStandardFacts.class, LivingStandard.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<LivingStandardRule> rules() {
        return List.of(LivingStandardRule.inForceOn(People.DAY));
    }

    @Override
    protected List<LivingStandardFacts> samples() {
        return List.of(
                living("5210.00", "5380.00"),
                living("5380.00", "5380.00"),
                LivingStandardFacts.builder()
                        .township("柏市镇")
                        .person(OUYANG)
                        .series("未定")
                        .build());
    }
}
