package org.civaffairs.funds.reconciliation;

import org.civaffairs.core.value.Text;

/** What became of the entries of a chain. */
public enum ChainOutcome implements Text.Labelled {
    /** All are there, as they were, and none besides. */
    INTACT("完整", "intact"),
    /** All are there, as they were; others were added behind them, which the head that was kept does not cover. */
    LONGER("完整，其后有新增", "intact, and longer"),
    /** Some are missing at the end; the others are as they were, as far as that can be told. */
    SHORTER("缺少末尾分录", "shorter"),
    /** Some were changed, left out, put in, or put in another order. */
    BROKEN("被改动", "broken");

    private final String zh;
    private final String en;

    ChainOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
