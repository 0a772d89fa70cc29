package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** What people are struck by (天灾人祸, C-137). */
public enum DisasterTrigger implements Text.Labelled {
    /** A natural disaster. */
    NATURAL("天灾", "natural disaster"),
    /** A disaster made by people. */
    HUMAN_MADE("人祸", "human-made disaster");

    private final String zh;
    private final String en;

    DisasterTrigger(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
