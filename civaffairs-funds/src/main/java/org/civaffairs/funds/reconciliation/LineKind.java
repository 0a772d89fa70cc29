package org.civaffairs.funds.reconciliation;

import org.civaffairs.core.value.Text;

/** What a bank says that a line of its statement is. */
public enum LineKind implements Text.Labelled {
    /** Money that somebody sent, either way. */
    TRANSFER("转账", "transfer"),
    /** A payment that could not be credited comes back, 退票. */
    RETURN("退票", "returned payment"),
    /** The bank pays interest. */
    INTEREST("利息", "interest");

    private final String zh;
    private final String en;

    LineKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
