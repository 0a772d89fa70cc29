package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Division.claim;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;

class ReliefDivisionRuleContractTest extends RuleContract<ReliefDivisionFacts, ReliefDivision> {
    ReliefDivisionRuleContractTest() {
        super(ReliefDivisionFacts.class, ReliefDivision.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<ReliefDivisionRule> rules() {
        Policy planned = Policy.planned();
        return List.of(
                Division.RULE,
                ReliefDivisionRule.under(
                        planned.reading(ReliefDivisionRule.HOUSEHOLDS, HouseholdDuty.REACHED_BY_PERSON), Panel.DAY));
    }

    @Override
    protected List<ReliefDivisionFacts> samples() {
        return List.of(
                Division.of("100.00", DivisionBasis.VOTES)
                        .addShares(
                                claim("s1").weighing(5).atMost(Yuan.of(40)),
                                claim("s2").weighing(3),
                                claim("s3").weighing(2).atLeast(Yuan.of(1)))
                        .build(),
                Division.of("100.00", DivisionBasis.HEADS)
                        .addShares(
                                claim("s1"), Claim.of("s2", null, "h2"), Claim.of("s3", PersonName.parse("李四"), null))
                        .build());
    }
}
