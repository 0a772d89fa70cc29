package org.civaffairs.core.conduct;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class FourOnesRuleContractTest extends RuleContract<FourOnesFacts, Checklist> {
    FourOnesRuleContractTest() {
        super(FourOnesFacts.class, Checklist.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<FourOnesRule> rules() {
        return List.of(FourOnesRule.inForceOn(Cadres.DAY));
    }

    @Override
    protected List<FourOnesFacts> samples() {
        return List.of(Cadres.four("YYYY"), Cadres.four("YNYY"), Cadres.four("YYY?"), Cadres.four("N??Y"));
    }
}
