package org.civaffairs.funds.journal;

import org.civaffairs.core.value.Text;

/** The kinds of postings. */
public enum PostingKind implements Text.Labelled {
    /** Money from a superior arrives. */
    APPROPRIATION_RECEIVED("拨款到账", "appropriation received"),
    /** Money is divided among townships. */
    ALLOCATION("分配", "allocation"),
    /** Money is paid out. */
    DISBURSEMENT("发放", "disbursement"),
    /** A payment comes back from the bank. */
    RETURNED("退票", "returned payment"),
    /** Money changes its purpose, or leaves suspense. */
    RECLASSIFIED("调整用途", "reclassification"),
    /** An earlier posting is undone. */
    REVERSAL("冲正", "reversal"),
    /** A township's own matching money arrives. */
    MATCHING_BUDGETED("配套经费到账", "matching money paid in"),
    /** The bank pays interest. */
    INTEREST("利息", "interest");

    private final String zh;
    private final String en;

    PostingKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
