package org.civaffairs.core.sampling;

import static org.civaffairs.core.sampling.Checks.answers;
import static org.civaffairs.core.sampling.Checks.rule;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

/** All that this rule must know are the answers, so that nothing leaves it undetermined. */
class PhoneCheckRuleContractTest extends RuleContract<PhoneCheckFacts, PhoneCheck> {
    PhoneCheckRuleContractTest() {
        super(PhoneCheckFacts.class, PhoneCheck.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<PhoneCheckRule> rules() {
        return List.of(rule(">=90%"), rule(">1/2", "3.8416"));
    }

    @Override
    protected List<PhoneCheckFacts> samples() {
        PhoneCheckFacts.Builder some = PhoneCheckFacts.builder().unit("新塘村").population(1_200);
        return List.of(
                answers(54, 60),
                answers(3, 60),
                answers(60, 60, 60),
                answers(0, 0),
                some.dialled(95).reached(72).answered(60).satisfied(30).build());
    }
}
