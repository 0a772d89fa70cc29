package org.civaffairs.ballot.publication;

import org.civaffairs.core.value.Text;

/** When something is published. */
public enum PublicationRound implements Text.Labelled {
    /** What the panel decided, before it is submitted to the county (上报前). */
    BEFORE_SUBMISSION("上报前", "before submission"),
    /** What the county approved (县级审批后). */
    AFTER_APPROVAL("县级审批后", "after approval by the county");

    private final String zh;
    private final String en;

    PublicationRound(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
