package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** The three prohibitions, 三个不准 (C-98 to C-100). */
public enum Prohibition implements Text.Labelled {
    /** No banquets given by township offices in the county seat, C-98. */
    BANQUET("不准接受设宴请客", "no banquets"),
    /** No money or gifts from subordinate units, C-99. */
    GIFT("不准接受礼金礼品", "no gifts"),
    /** No favouring of kin and friends with funds against the rules, C-100. */
    FAVOUR("不准优亲厚友", "no favours");

    private final String zh;
    private final String en;

    Prohibition(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
