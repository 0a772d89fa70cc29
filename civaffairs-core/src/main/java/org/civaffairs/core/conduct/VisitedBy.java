package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** Whom 每人 counts in C-105: the staff who visit, or those who are visited. */
public enum VisitedBy implements Text.Labelled {
    /** Each member of staff visits once or more, the same 每人 as in 每人每月 of this sentence. */
    PER_STAFF("每名工作人员", "each member of staff"),
    /** Each client is visited once or more; it supplies a word that the text may have lost. */
    PER_CLIENT("每名民政对象", "each client");

    private final String zh;
    private final String en;

    VisitedBy(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
