package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.certificate;
import static org.civaffairs.core.award.Townships.certified;
import static org.civaffairs.core.award.Townships.township;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class DemonstrationRuleContractTest extends RuleContract<DemonstrationFacts, Demonstration> {
    DemonstrationRuleContractTest() {
        super(DemonstrationFacts.class, Demonstration.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<DemonstrationRule> rules() {
        Policy planned = Policy.planned();
        Reform three = Reform.proposed("three").from(DemonstrationRule.LEAST, LocalDate.of(2010, 1, 1), 3, "memo 12");
        return List.of(
                DemonstrationRule.inForceOn(Townships.DAY),
                DemonstrationRule.under(planned.reading(DemonstrationRule.FEW, FewVillages.NOT_MET), Townships.DAY),
                DemonstrationRule.under(planned.with(three), Townships.DAY));
    }

    @Override
    protected List<DemonstrationFacts> samples() {
        LocalDate summer = LocalDate.of(2010, 7, 1);
        return List.of(
                certified("柏市镇", 12, 3),
                certified("新市镇", 12, 1),
                certified("小乡", 1, 1),
                township("未知乡").build(),
                township("旧乡")
                        .villages(9)
                        .addCertificates(certificate("新塘村").expiringOn(summer))
                        .addCertificates(certificate("下洞村").withdrawnOn(summer))
                        .build());
    }
}
