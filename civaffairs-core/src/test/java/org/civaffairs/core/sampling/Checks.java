package org.civaffairs.core.sampling;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Threshold;

/** Facts and rules for the tests of this package. */
final class Checks {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private Checks() {}

    /** Of nobody knows how many. */
    static PhoneCheckFacts answers(long satisfied, long answered) {
        return facts(OptionalLong.empty(), satisfied, answered);
    }

    static PhoneCheckFacts answers(long satisfied, long answered, long population) {
        return facts(OptionalLong.of(population), satisfied, answered);
    }

    private static PhoneCheckFacts facts(OptionalLong population, long satisfied, long answered) {
        PhoneCheckFacts.Builder facts = PhoneCheckFacts.builder().unit("江桥村").population(population);
        return facts.dialled(answered)
                .reached(answered)
                .answered(answered)
                .satisfied(satisfied)
                .build();
    }

    /** At a confidence of 95 %. */
    static PhoneCheckRule rule(String required) {
        return PhoneCheckRule.under(requiring(required).with(PhoneCheckRule.ninetyFivePercent()), DAY);
    }

    static PhoneCheckRule rule(String required, String zSquared) {
        Reform reform = Reform.proposed("z").from(PhoneCheckRule.Z_SQUARED, DAY, ZSquared.parse(zSquared), "memo 13");
        return PhoneCheckRule.under(requiring(required).with(reform), DAY);
    }

    private static Policy requiring(String required) {
        return Policy.planned()
                .with(Reform.proposed("share")
                        .from(PhoneCheckRule.REQUIRED, DAY, Threshold.parse(required), "memo 12"));
    }
}
