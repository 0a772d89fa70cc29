package org.civaffairs.core.conduct;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class SixOnesRuleContractTest extends RuleContract<SixOnesFacts, Checklist> {
    SixOnesRuleContractTest() {
        super(SixOnesFacts.class, Checklist.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<SixOnesRule> rules() {
        return List.of(SixOnesRule.inForceOn(Cadres.DAY));
    }

    @Override
    protected List<SixOnesFacts> samples() {
        return List.of(Cadres.six("YYYYYY"), Cadres.six("YYYYYN"), Cadres.six("YYY?NN"), Cadres.six("YYYYY?"));
    }
}
