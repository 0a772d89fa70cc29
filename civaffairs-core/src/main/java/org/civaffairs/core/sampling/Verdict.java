package org.civaffairs.core.sampling;

import org.civaffairs.core.value.Text;

/** What a sample establishes about a required share. */
public enum Verdict implements Text.Labelled {
    /** The share is reached, wherever in the interval the truth lies. */
    MET("已确认达标", "established as met"),
    /** The share is missed, wherever in the interval the truth lies. */
    NOT_MET("已确认未达标", "established as not met"),
    /** The truth may lie on either side. */
    INCONCLUSIVE("不能确认", "not established");

    private final String zh;
    private final String en;

    Verdict(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
