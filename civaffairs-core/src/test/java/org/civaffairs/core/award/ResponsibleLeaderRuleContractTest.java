package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.leader;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class ResponsibleLeaderRuleContractTest extends RuleContract<ResponsibleLeaderFacts, ResponsibleLeader> {
    ResponsibleLeaderRuleContractTest() {
        super(ResponsibleLeaderFacts.class, ResponsibleLeader.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<ResponsibleLeaderRule> rules() {
        return List.of(ResponsibleLeaderRule.inForceOn(Townships.DAY));
    }

    @Override
    protected List<ResponsibleLeaderFacts> samples() {
        ResponsibleLeaderFacts.Builder other = ResponsibleLeaderFacts.builder().township("新市镇");
        other.role(LeaderRole.OTHER).post("武装部长").officeAssigned(Truth.NO);
        return List.of(
                leader(Optional.of(LeaderRole.PRINCIPAL_LEADER), Truth.YES),
                leader(Optional.of(LeaderRole.VACANT), Truth.UNKNOWN),
                leader(Optional.empty(), Truth.UNKNOWN),
                leader(Optional.empty(), Truth.NO),
                other.build());
    }
}
