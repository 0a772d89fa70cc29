package org.civaffairs.funds.verification;

import org.civaffairs.core.value.Text;

/** Whether minutes must name each voucher that rests on them (C-115). */
public enum NamingRule implements Text.Labelled {
    /** Minutes that do not name a voucher do not cover it. */
    EACH_VOUCHER("会议记录须列明每张凭证", "minutes name each voucher"),
    /** Minutes that name no voucher cover any; those that name some cover these only. */
    NOT_REQUIRED("不要求列明凭证", "naming is not required");

    private final String zh;
    private final String en;

    NamingRule(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
