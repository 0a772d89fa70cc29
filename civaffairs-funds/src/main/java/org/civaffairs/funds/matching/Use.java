package org.civaffairs.funds.matching;

import org.civaffairs.core.value.Text;

/** Which budgeted money counts as matching: 民政辦工作和敬老院工作人員經費 can be read in two ways. */
public enum Use implements Text.Labelled {
    /** The office's work and the pay of the homes' staff, in one pool: all that was budgeted. */
    POOLED("民政办工作经费与敬老院人员经费合并", "office work and homes' staff pooled"),
    /** The pay of both staffs: of the office's and of the nursing homes'. */
    PAY_OF_BOTH("民政办和敬老院两类人员经费", "pay of both staffs");

    private final String zh;
    private final String en;

    Use(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
