package org.civaffairs.core.target;

import static org.civaffairs.core.target.EditionRuleTest.edition;
import static org.civaffairs.core.target.Sample.DAY;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class EditionRuleContractTest extends RuleContract<EditionFacts, Edition> {
    EditionRuleContractTest() {
        super(EditionFacts.class, Edition.class, EnumSet.of(Truth.YES));
    }

    @Override
    protected List<EditionRule> rules() {
        return List.of(EditionRule.inForceOn(DAY));
    }

    @Override
    protected List<EditionFacts> samples() {
        return List.of(edition("430223", 2010), edition("430224", 2010));
    }
}
