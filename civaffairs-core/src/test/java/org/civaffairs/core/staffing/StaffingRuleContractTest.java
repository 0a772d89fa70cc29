package org.civaffairs.core.staffing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class StaffingRuleContractTest extends RuleContract<StaffingFacts, Staffing> {
    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    StaffingRuleContractTest() {
        super(StaffingFacts.class, Staffing.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<StaffingRule> rules() {
        Policy planned = Policy.planned();
        Reform reform = Reform.proposed("1:8000").from(StaffingRule.RESIDENTS_PER_OFFICER, DAY, 8_000, "memo 12");
        return List.of(
                StaffingRule.inForceOn(DAY),
                StaffingRule.under(planned.reading(StaffingRule.POPULATION, Population.REGISTERED), DAY),
                StaffingRule.under(planned.with(reform), DAY));
    }

    @Override
    protected List<StaffingFacts> samples() {
        return List.of(
                StaffingFacts.builder()
                        .township("柏市镇")
                        .residents(38_412)
                        .staff(3)
                        .build(),
                StaffingFacts.builder()
                        .township("黄丰桥镇")
                        .residents(20_000)
                        .registered(20_001)
                        .staff(2)
                        .build(),
                StaffingFacts.builder()
                        .township("空乡")
                        .residents(0)
                        .registered(0)
                        .staff(0)
                        .build());
    }
}
