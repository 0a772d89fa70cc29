package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.coverage;
import static org.civaffairs.core.target.Sample.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class CoverageRuleContractTest extends RuleContract<CoverageFacts, Coverage> {
    CoverageRuleContractTest() {
        super(CoverageFacts.class, Coverage.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<CoverageRule> rules() {
        return List.of(CoverageRule.inForceOn(DAY));
    }

    @Override
    protected List<CoverageFacts> samples() {
        return List.of(
                CoverageFacts.of("攸县", "urban-allowance", day("2010-06-30"), Set.of("D-1", "D-2"), Set.of("D-1")),
                coverage("support-coverage", 860, 860),
                coverage("covenants", "2010-06-30", 300, 210, 0),
                coverage("road-signs", 22, 18),
                coverage("victims-housed", 0, 0),
                coverage("victims-housed", "2010-06-30", 37, 36, 1));
    }
}
