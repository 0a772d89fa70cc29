package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.tracking;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class TrackingRuleContractTest extends RuleContract<TrackingFacts, CoveredMonths> {
    TrackingRuleContractTest() {
        super(TrackingFacts.class, CoveredMonths.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<TrackingRule> rules() {
        return List.of(
                TrackingRule.under(Policy.planned().with(TrackingRule.onceAMonth()), DAY),
                TrackingRule.under(
                        Policy.planned().with(Reform.proposed("twice").from(TrackingRule.PER_MONTH, DAY, 2, "memo 5")),
                        DAY));
    }

    @Override
    protected List<TrackingFacts> samples() {
        return List.of(
                tracking("2010-03-31", "2010-01-15", "2010-03-02"),
                tracking("2010-02-28", "2010-02-01", "2010-01-31", "2010-01-30", "2010-02-28"),
                tracking("2010-01-30"));
    }
}
