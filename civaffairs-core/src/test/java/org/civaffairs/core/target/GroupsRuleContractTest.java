package org.civaffairs.core.target;

import static org.civaffairs.core.target.GroupsRuleTest.person;
import static org.civaffairs.core.target.Sample.DAY;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class GroupsRuleContractTest extends RuleContract<GroupsFacts, Groups> {
    GroupsRuleContractTest() {
        super(GroupsFacts.class, Groups.class, EnumSet.of(Truth.YES, Truth.UNKNOWN));
    }

    @Override
    protected List<GroupsRule> rules() {
        return List.of(GroupsRule.inForceOn(DAY));
    }

    @Override
    protected List<GroupsFacts> samples() {
        return List.of(person(9, "NNNYY"), person(null, "UYNUU", "流浪乞讨"), person(null, "NNNNU"), person(30, "NNNNN"));
    }
}
