package org.civaffairs.core.award;

import org.civaffairs.core.value.Text;

/** Whether a township has its demonstration villages (C-92). */
public enum DemonstrationOutcome implements Text.Labelled {
    /** It has as many as it needs, or more. */
    MET("达标", "met"),
    /** It has fewer. */
    NOT_MET("未达标", "not met"),
    /** It has fewer villages than it would need, and is read to owe nothing. */
    NOT_APPLICABLE("不适用", "not applicable");

    private final String zh;
    private final String en;

    DemonstrationOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
