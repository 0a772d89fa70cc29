package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.reviews;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class PetitionReviewsRuleContractTest extends RuleContract<PetitionReviewsFacts, CoveredMonths> {
    PetitionReviewsRuleContractTest() {
        super(PetitionReviewsFacts.class, CoveredMonths.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<PetitionReviewsRule> rules() {
        return List.of(PetitionReviewsRule.under(Policy.planned().with(PetitionReviewsRule.onceAMonth()), DAY));
    }

    @Override
    protected List<PetitionReviewsFacts> samples() {
        return List.of(reviews("2010-02-28", "2010-01-15", "2010-02-28"), reviews("2010-03-31", "2010-01-15"));
    }
}
