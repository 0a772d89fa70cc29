package org.civaffairs.funds.payment;

import org.civaffairs.core.value.Text;

/** What a fault of payment is that the plan does not speak of, such as a return that rests, or a line that is paid twice. */
public enum PaymentFault implements Text.Labelled {
    /** A breach of the clause that is nearest, and a finding. */
    BREACH("视为违反所引条款", "a breach of the clause cited"),
    /** No breach: it is counted, and no finding. */
    COUNTED_ONLY("仅作统计", "counted and no more");

    private final String zh;
    private final String en;

    PaymentFault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
