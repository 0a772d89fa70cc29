package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** Whether an assessment can still change by what is not yet known. */
public enum Standing implements Text.Labelled {
    /** Nothing that is unknown could change the grade or bring a veto. */
    FINAL("确定", "final"),
    /** Something unknown could change the grade or bring a veto. */
    PROVISIONAL("待定", "provisional");

    private final String zh;
    private final String en;

    Standing(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
