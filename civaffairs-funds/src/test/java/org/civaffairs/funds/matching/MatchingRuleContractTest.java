package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.DAY;
import static org.civaffairs.funds.matching.Townships.yuan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

/** Under every pair of readings. */
class MatchingRuleContractTest extends RuleContract<MatchingFacts, Matching> {
    MatchingRuleContractTest() {
        super(MatchingFacts.class, Matching.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<MatchingRule> rules() {
        List<MatchingRule> rules = new ArrayList<>();
        for (Base base : Base.values()) {
            for (Use use : Use.values()) {
                Policy policy =
                        Policy.planned().reading(MatchingRule.BASE, base).reading(MatchingRule.USE, use);
                rules.add(MatchingRule.under(policy, DAY));
            }
        }
        return rules;
    }

    @Override
    protected List<MatchingFacts> samples() {
        return List.of(
                Townships.matching("1234567.70", "24691.35"),
                Townships.matching("1234567.70", "24691.36"),
                Townships.matching("0.00", "0.00"),
                MatchingFacts.builder()
                        .township("黄丰桥镇")
                        .appropriation(yuan("1000000.00"))
                        .otherAppropriations(yuan("400000.00"))
                        .workFunds(yuan("50000.00"))
                        .budgeted(yuan("20000.00"))
                        .budgetedForOffice(yuan("1000.00"))
                        .budgetedForHomes(yuan("11000.00"))
                        .build());
    }
}
