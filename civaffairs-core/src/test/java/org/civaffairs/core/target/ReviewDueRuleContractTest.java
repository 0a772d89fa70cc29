package org.civaffairs.core.target;

import static org.civaffairs.core.target.ReviewDueRuleTest.review;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class ReviewDueRuleContractTest extends RuleContract<ReviewDueFacts, ReviewDue> {
    ReviewDueRuleContractTest() {
        super(ReviewDueFacts.class, ReviewDue.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<ReviewDueRule> rules() {
        return List.of(ReviewDueRuleTest.every("P6M"), ReviewDueRuleTest.every("P1Y"));
    }

    @Override
    protected List<ReviewDueFacts> samples() {
        return List.of(review("2010-01-10", "2010-07-10"), review("2010-01-10", "2011-07-11"));
    }
}
