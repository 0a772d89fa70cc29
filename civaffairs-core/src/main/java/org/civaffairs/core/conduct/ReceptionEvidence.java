package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** How it is known how somebody was received (C-109). */
public enum ReceptionEvidence implements Text.Labelled {
    /** The office says so itself. */
    SELF_REPORT("自查", "self-report"),
    /** Somebody went there unannounced. */
    MYSTERY_VISIT("暗访", "mystery visit");

    private final String zh;
    private final String en;

    ReceptionEvidence(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
