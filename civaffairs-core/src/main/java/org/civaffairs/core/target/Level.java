package org.civaffairs.core.target;

import org.civaffairs.core.value.Text;

/** At which level a duty is counted. */
public enum Level implements Text.Labelled {
    /** The county, 县. */
    COUNTY("县", "county"),
    /** A township, 乡镇. */
    TOWNSHIP("乡镇", "township"),
    /** A village, 村. */
    VILLAGE("村", "village");

    private final String zh;
    private final String en;

    Level(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
