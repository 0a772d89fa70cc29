package org.civaffairs.funds.matching;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/** Facts for the tests of this package. */
final class Townships {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private Townships() {}

    static Yuan yuan(String amount) {
        return Yuan.parse(amount);
    }

    /** A township of which only the totals are known. */
    static MatchingFacts matching(String appropriation, String budgeted) {
        return MatchingFacts.builder()
                .township("柏市镇")
                .appropriation(yuan(appropriation))
                .budgeted(yuan(budgeted))
                .build();
    }

    static FundsInPlaceFacts funds(String planned, String received) {
        return FundsInPlaceFacts.builder()
                .township("柏市镇")
                .planned(yuan(planned))
                .received(yuan(received))
                .build();
    }
}
