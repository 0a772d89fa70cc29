package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.civaffairs.core.conduct.Cadres.baishi;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class TownshipVisitRuleContractTest extends RuleContract<TownshipVisitFacts, TownshipVisits> {
    TownshipVisitRuleContractTest() {
        super(TownshipVisitFacts.class, TownshipVisits.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<TownshipVisitRule> rules() {
        return List.of(
                TownshipVisitRule.inForceOn(DAY),
                TownshipVisitRule.under(
                        Policy.planned().reading(TownshipVisitRule.VISITED_BY, VisitedBy.PER_CLIENT), DAY));
    }

    @Override
    protected List<TownshipVisitFacts> samples() {
        TownshipVisitFacts.Builder unknown =
                TownshipVisitFacts.builder().township("丙乡").year(2010);
        unknown.addStaff("s").addClients("c").addVisits(new ClientVisit("s", "c", DAY, Truth.UNKNOWN));
        return List.of(
                baishi().build(),
                baishi().addStaff("D")
                        .addVisits(new ClientVisit("D", "c-1", DAY, Truth.NO))
                        .build(),
                unknown.build(),
                TownshipVisitFacts.builder().township("空乡").year(2010).build());
    }
}
