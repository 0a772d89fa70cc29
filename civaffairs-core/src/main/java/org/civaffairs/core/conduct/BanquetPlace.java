package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** Where a banquet was given: C-98 names the county seat. */
public enum BanquetPlace implements Text.Labelled {
    /** In the county seat, 县城. */
    COUNTY_SEAT("县城", "county seat"),
    /** Anywhere else. */
    ELSEWHERE("其他地方", "elsewhere"),
    /** Nobody knows. */
    UNKNOWN("未知", "unknown");

    private final String zh;
    private final String en;

    BanquetPlace(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
