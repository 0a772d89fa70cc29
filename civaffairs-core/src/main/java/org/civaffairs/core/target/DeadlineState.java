package org.civaffairs.core.target;

import org.civaffairs.core.value.Text;

/** Where something stands against its deadline. */
public enum DeadlineState implements Text.Labelled {
    /** Done on the last day or before. */
    ON_TIME("按期完成", "done on time"),
    /** Done after the last day. */
    LATE("逾期完成", "done late"),
    /** Not done, and the last day is not over. */
    OPEN("未到期", "open"),
    /** Not done, and the last day is over. */
    OVERDUE("逾期未完成", "overdue");

    private final String zh;
    private final String en;

    DeadlineState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
