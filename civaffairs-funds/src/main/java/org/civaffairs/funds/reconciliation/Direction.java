package org.civaffairs.funds.reconciliation;

import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;

/** Which way money moves, as seen from the account. */
public enum Direction implements Text.Labelled {
    /** Into the account. */
    IN("收入", "in"),
    /** Out of the account. */
    OUT("支出", "out");

    private final String zh;
    private final String en;

    Direction(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * What an amount does to the balance.
     *
     * @param amount an amount
     * @return the amount itself if it comes in, its opposite if it goes out
     */
    public Yuan signed(Yuan amount) {
        return this == IN ? amount : amount.negated();
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
