package org.civaffairs.core.registration;

import org.civaffairs.core.value.Text;

/** What became of a duty of the year. */
public enum DutyOutcome implements Text.Labelled {
    /** Done in time. */
    MET("已完成", "met"),
    /** Not done, and its half of the year is not over. */
    NOT_YET_DUE("未到期", "not yet due"),
    /** Not done, and its half of the year is over. */
    NOT_MET("未完成", "not met");

    private final String zh;
    private final String en;

    DutyOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static DutyOutcome of(boolean done, boolean over) {
        if (done) {
            return MET;
        }
        return over ? NOT_MET : NOT_YET_DUE;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
