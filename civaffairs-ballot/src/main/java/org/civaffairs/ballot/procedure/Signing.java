package org.civaffairs.ballot.procedure;

import org.civaffairs.core.value.Text;

/** Whether the result must be signed after the vote. */
public enum Signing implements Text.Labelled {
    /** It must, 须签字确认. */
    REQUIRED("须签字确认", "signatures required"),
    /** It need not. */
    NOT_REQUIRED("不要求签字", "no signatures required");

    private final String zh;
    private final String en;

    Signing(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
