package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** Whether the visits of a year are enough. */
public enum VisitOutcome implements Text.Labelled {
    /** Nobody is short of visits. */
    MET("已达到", "met"),
    /** Somebody is. */
    SHORT("未达到", "short"),
    /** Nobody is known to be short, and somebody is unless visits of unknown record are on record. */
    UNDECIDED("不能认定", "cannot be decided"),
    /** There is nobody whose visits could be counted: 0 of 0 is not all. */
    NOBODY("无对象", "nobody to count");

    private final String zh;
    private final String en;

    VisitOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
