package org.civaffairs.core.study;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class StudyRuleContractTest extends RuleContract<StudyFacts, Study> {
    StudyRuleContractTest() {
        super(StudyFacts.class, Study.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<StudyRule> rules() {
        return List.of(StudyRule.inForceOn(LocalDate.of(2010, 6, 1)));
    }

    @Override
    protected List<StudyFacts> samples() {
        return List.of(StudyRuleTest.facts(45, "YY"), StudyRuleTest.facts(-1, "YN?"), StudyRuleTest.facts(0, "Y?"));
    }
}
