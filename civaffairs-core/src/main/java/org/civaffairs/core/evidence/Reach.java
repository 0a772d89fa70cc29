package org.civaffairs.core.evidence;

import org.civaffairs.core.value.Text;

/** How far what a method found may be carried (C-38). */
public enum Reach implements Text.Labelled {
    /** To the cases that were looked at and no further: one case can show a breach, none can show a rate. */
    CASES("仅限所查个案", "the cases looked at"),
    /** To the whole, within an interval: those asked were drawn from it. */
    INTERVAL("推及总体，有区间", "the whole, within an interval"),
    /** To the whole, exactly: everybody was asked, and there is no error of sampling. */
    WHOLE("总体，无抽样误差", "the whole, exactly"),
    /** As far as whoever assesses answers for: the method by itself does not tell how those looked at were chosen. */
    AS_STATED("以考核人说明为限", "as far as the assessor answers for");

    private final String zh;
    private final String en;

    Reach(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
