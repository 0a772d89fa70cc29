package org.civaffairs.funds.oversight;

import org.civaffairs.core.value.Text;

/** How much of an audit of several days must fall into its month: C-126 does not say. */
public enum AuditSpan implements Text.Labelled {
    /** All of it: 05-24 to 06-03 is 3 days late. */
    ALL_IN_MAY("全程在当月", "all in the month"),
    /** Its first day: 05-24 to 06-03 is in time. */
    BEGUN_IN_MAY("当月开始即可", "begun in the month");

    private final String zh;
    private final String en;

    AuditSpan(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
