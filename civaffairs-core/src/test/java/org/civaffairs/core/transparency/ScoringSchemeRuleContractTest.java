package org.civaffairs.core.transparency;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class ScoringSchemeRuleContractTest extends RuleContract<ScoringSchemeFacts, SchemeReview> {
    ScoringSchemeRuleContractTest() {
        super(ScoringSchemeFacts.class, SchemeReview.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<ScoringSchemeRule> rules() {
        return List.of(ScoringSchemeRule.inForceOn(VillageAssessmentRuleContractTest.DAY));
    }

    static ScoringSchemeFacts facts(Criterion... criteria) {
        int bonus = criteria[criteria.length - 1].bonus() ? 3 : 0;
        return ScoringSchemeFacts.builder()
                .unit("某县")
                .scheme(Schemes.scheme(100, bonus, Schemes.twoGrades("60", bonus == 0 ? "100" : "103"), criteria))
                .build();
    }

    @Override
    protected List<ScoringSchemeFacts> samples() {
        return List.of(
                facts(Schemes.IN_TIME, Schemes.BALLOT, Schemes.CONTENT, Schemes.MEETINGS),
                facts(Schemes.misses("a", 100, "1")));
    }
}
