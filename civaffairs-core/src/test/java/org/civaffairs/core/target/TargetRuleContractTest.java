package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.target;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class TargetRuleContractTest extends RuleContract<TargetFacts, Attainment> {
    TargetRuleContractTest() {
        super(TargetFacts.class, Attainment.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<TargetRule> rules() {
        Reform reform = Reform.proposed("r")
                .from(YouCounty2010Targets.MEDICAL_ASSISTANCE.goal(), DAY, 1_600, "memo 3")
                .from(YouCounty2010Targets.SECURE_HOUSES.goal(), DAY, 0, "memo 3");
        return List.of(
                TargetRule.inForceOn(DAY), TargetRule.under(Policy.planned().with(reform), DAY));
    }

    @Override
    protected List<TargetFacts> samples() {
        TargetFacts.Builder beside = TargetFacts.builder().subject("攸县").target("secure-houses");
        beside.through(DAY).observed(Quantity.parse("271 BUILDINGS"));
        return List.of(
                target("medical-assistance", "1480 PERSONS"),
                target("welfare-lottery", "10000000.00 YUAN"),
                target("secure-houses", "2010-12-31", "271 BUILDINGS"),
                beside.notCounted(Quantity.parse("40 BUILDINGS")).build(),
                TargetFacts.builder()
                        .subject("攸县")
                        .target("welfare-lottery")
                        .through(DAY)
                        .build());
    }
}
