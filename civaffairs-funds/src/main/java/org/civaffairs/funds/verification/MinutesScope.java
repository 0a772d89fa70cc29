package org.civaffairs.funds.verification;

import org.civaffairs.core.value.Text;

/** Which postings need minutes of the joint meeting (C-115): the plan says every entry, and some entries nobody decides on. */
public enum MinutesScope implements Text.Labelled {
    /** Those that decide over money: allocations, disbursements, reclassifications, reversals, matching money. */
    DECISIONS("凡决定资金去向的分录", "postings that decide over money"),
    /** Every posting, receipts, returns and interest as well. */
    EVERY_POSTING("每一笔分录", "every posting"),
    /** Allocations, reversals and matching money; a payment rests on the ballot alone. */
    ALLOCATIONS("仅分配、冲正和配套", "allocations, reversals and matching money only");

    private final String zh;
    private final String en;

    MinutesScope(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
