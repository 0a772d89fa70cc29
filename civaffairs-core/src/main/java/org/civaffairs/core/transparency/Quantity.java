package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** What a band table looks at. */
public enum Quantity implements Text.Labelled {
    /** A whole number, such as meetings held in the year. */
    COUNT("次数", "count"),
    /** A share from 0 % to 100 %. */
    SHARE("比率", "share");

    private final String zh;
    private final String en;

    Quantity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
