package org.civaffairs.core.cooperation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class SocialHelpRuleContractTest extends RuleContract<SocialHelpFacts, SocialHelp> {
    SocialHelpRuleContractTest() {
        super(SocialHelpFacts.class, SocialHelp.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<SocialHelpRule> rules() {
        return List.of(SocialHelpRule.inForceOn(LocalDate.of(2010, 6, 1)));
    }

    @Override
    protected List<SocialHelpFacts> samples() {
        return List.of(
                SocialHelpRuleTest.facts(Truth.YES),
                SocialHelpRuleTest.facts(Truth.NO),
                SocialHelpRuleTest.facts(Truth.UNKNOWN));
    }
}
