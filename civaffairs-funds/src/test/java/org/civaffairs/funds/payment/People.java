package org.civaffairs.funds.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;

/** Facts for the tests of this package. */
final class People {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final PersonName OUYANG = PersonName.parse("欧阳修");

    private People() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Yuan yuan(String yuan) {
        return Yuan.parse(yuan);
    }

    /** A payment to Ouyang; a reason of null is none. */
    static SocialisedPaymentFacts payment(PaymentChannel channel, Truth feasible, String reason) {
        SocialisedPaymentFacts.Builder facts = SocialisedPaymentFacts.builder();
        facts.township("柏市镇").person(OUYANG).channel(channel).feasible(feasible);
        if (reason != null) {
            facts.reason(reason);
        }
        return facts.build();
    }

    static SocialisedPaymentFacts byCard() {
        return payment(PaymentChannel.CARD, Truth.YES, null);
    }

    static SocialisedPaymentFacts cash(Truth feasible, String reason) {
        return payment(PaymentChannel.CASH, feasible, reason);
    }

    static IntermediariesFacts through(String... offices) {
        return IntermediariesFacts.builder()
                .township("柏市镇")
                .purpose("救灾款")
                .addAllOffices(List.of(offices))
                .build();
    }

    static IntermediariesRule atMost(int offices) {
        Reform reform = Reform.proposed("r").from(IntermediariesRule.MOST, DAY, offices, "memo 7");
        return IntermediariesRule.under(Policy.planned().with(reform), DAY);
    }

    static PaymentDelayRule within(int days) {
        Reform reform = Reform.proposed("r").from(PaymentDelayRule.LIMIT, DAY, days, "memo 8");
        return PaymentDelayRule.under(Policy.planned().with(reform), DAY);
    }

    /** 1,000.00 that arrived on 2010-06-01, still to be completed. */
    static PaymentDelayFacts.Builder arrived(String surplus, String paid, Truth settled, String asOf) {
        PaymentDelayFacts.Builder facts = PaymentDelayFacts.builder();
        facts.account("攸县民政专户").purpose("救灾款").received(yuan("1000.00")).receivedOn(DAY);
        return facts.surplus(yuan(surplus)).paid(yuan(paid)).settled(settled).asOf(day(asOf));
    }

    /** 100.00 that came back on 2010-06-10; null is unknown. */
    static ReturnedPaymentFacts returned(String reissued, String asOf) {
        ReturnedPaymentFacts.Builder facts = ReturnedPaymentFacts.builder();
        facts.township("柏市镇").person(OUYANG).purpose("低保金").amount(yuan("100.00"));
        facts.returnedOn(day("2010-06-10")).asOf(day(asOf));
        if (reissued != null) {
            facts.reissued(yuan(reissued));
        }
        return facts.build();
    }

    /** One line: payee, period and amount. */
    static RosterEntry entry(String payee, String period, String amount) {
        return new RosterEntry(payee, OUYANG, "低保金", period, yuan(amount));
    }

    static DuplicatePaymentsFacts roster(RosterEntry... entries) {
        DuplicatePaymentsFacts.Builder facts =
                DuplicatePaymentsFacts.builder().township("柏市镇").roster("花名册6");
        Stream.of(entries).forEach(facts::addEntries);
        return facts.build();
    }
}
