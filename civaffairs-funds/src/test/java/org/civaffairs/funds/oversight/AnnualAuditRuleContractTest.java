package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.audit;
import static org.civaffairs.funds.oversight.Counties.held;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class AnnualAuditRuleContractTest extends RuleContract<AnnualAuditFacts, AnnualAudit> {
    AnnualAuditRuleContractTest() {
        super(AnnualAuditFacts.class, AnnualAudit.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<AnnualAuditRule> rules() {
        return List.of(
                AnnualAuditRule.inForceOn(DAY),
                AnnualAuditRule.under(Policy.planned().reading(AnnualAuditRule.SPAN, AuditSpan.BEGUN_IN_MAY), DAY));
    }

    @Override
    protected List<AnnualAuditFacts> samples() {
        return List.of(
                audit("2010-05-24..2010-05-28", 2009, "YYY"),
                audit("2010-05-24..2010-06-03", 2008, "YNY"),
                held("2010-06-30", "Y?N").build(),
                held("2010-06-30", "YYY")
                        .days(DaySpan.from(DAY))
                        .fiscalYear(2009)
                        .build(),
                held("2010-06-30", "???").build(),
                audit("2010-05-31", Truth.NO, "???").build(),
                audit("2010-06-01", Truth.NO, "NNN").build(),
                audit("2010-06-01", Truth.UNKNOWN, "YYY").build());
    }
}
