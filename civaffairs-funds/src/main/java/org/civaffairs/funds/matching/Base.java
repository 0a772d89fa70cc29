package org.civaffairs.funds.matching;

import org.civaffairs.core.value.Text;

/** Of which money the 2 % of C-83 is taken: the plan says 上級民政撥款 and no more. */
public enum Base implements Text.Labelled {
    /** All civil-affairs money from every superior. */
    ALL_SUPERIOR("全部上级民政拨款", "all superior civil-affairs appropriations"),
    /** Only what comes from the county: all, less what comes from the province and the city. */
    COUNTY_ONLY("仅县级民政拨款", "county civil-affairs appropriations only"),
    /** Only what was granted as work funds. */
    WORK_FUNDS_ONLY("仅民政工作经费", "work funds only");

    private final String zh;
    private final String en;

    Base(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
