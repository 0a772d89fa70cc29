package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.conduct;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;

class ConductRuleContractTest extends RuleContract<ConductFacts, Conduct> {
    private static final Banquet BANQUET =
            Banquet.of("b-1", BanquetHost.TOWNSHIP_OFFICE, BanquetPlace.COUNTY_SEAT, Truth.YES);
    private static final Gift GIFT = Gift.of("g-1", Truth.YES, Yuan.parse("50.00"), GiftResponse.ACCEPTED);
    private static final Gift IN_KIND = Gift.inKind("g-2", Truth.YES, GiftResponse.ACCEPTED);
    private static final Favour FAVOUR = Favour.of("f-1", Truth.YES, Truth.NO, Truth.NO);

    ConductRuleContractTest() {
        super(ConductFacts.class, Conduct.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<ConductRule> rules() {
        Policy planned = Policy.planned();
        return List.of(
                ConductRule.inForceOn(Cadres.DAY),
                ConductRule.under(planned.reading(ConductRule.FAVOUR, FavourReading.EITHER), Cadres.DAY),
                ConductRule.under(planned.reading(ConductRule.CLEAN, CleanReading.SPIRIT), Cadres.DAY));
    }

    @Override
    protected List<ConductFacts> samples() {
        return List.of(
                conduct().openAuditFindings(0).build(),
                conduct().build(),
                conduct(BANQUET, GIFT, IN_KIND, FAVOUR).build(),
                conduct(FAVOUR).openAuditFindings(2).build(),
                conduct(Gift.inKind("g-3", Truth.YES, GiftResponse.UNKNOWN))
                        .openAuditFindings(0)
                        .build());
    }
}
