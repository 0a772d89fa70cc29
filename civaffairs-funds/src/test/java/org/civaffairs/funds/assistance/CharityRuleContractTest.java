package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.civaffairs.funds.assistance.People.charity;
import static org.civaffairs.funds.assistance.People.year;
import static org.civaffairs.funds.assistance.People.yuan;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class CharityRuleContractTest extends RuleContract<CharityFacts, Charity> {
    CharityRuleContractTest() {
        super(CharityFacts.class, Charity.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<CharityRule> rules() {
        Policy planned = Policy.planned();
        Reform none = Reform.proposed("no goals")
                .from(CharityRule.FUNDS, DAY, yuan("0"), "memo 9")
                .from(CharityRule.PERSONS, DAY, 0, "memo 9");
        return List.of(
                CharityRule.inForceOn(DAY),
                CharityRule.under(planned.reading(CharityRule.RAISED, Raised.PLEDGED), DAY),
                CharityRule.under(planned.with(none), DAY));
    }

    @Override
    protected List<CharityFacts> samples() {
        return List.of(
                charity("5300000.00", 640, "612000.00"),
                charity("10000000.00", 1_000, "1000000.00", 2010),
                charity("4999999.99", 640, "612000.00", 2010),
                charity("5000000.00"),
                charity("1.00", 0, "0.00", 2013),
                year("3000000.00").pledged(yuan("2000000.00")).persons(3).build());
    }
}
