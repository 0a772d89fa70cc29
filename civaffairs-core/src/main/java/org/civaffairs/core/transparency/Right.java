package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** One of the four rights that openness serves (C-95). */
public enum Right implements Text.Labelled {
    /** The right to know. */
    RIGHT_TO_KNOW("知情权", "right to know"),
    /** The right to take part. */
    PARTICIPATION("参与权", "right to take part"),
    /** The right to decide. */
    DECISION("决策权", "right to decide"),
    /** The right to supervise. */
    SUPERVISION("监督权", "right to supervise");

    private final String zh;
    private final String en;

    Right(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
