package org.civaffairs.funds.reconciliation;

import org.civaffairs.core.value.Text;

/** How books and bank can differ, in the order in which differences of one day come. */
public enum DifferenceKind implements Text.Labelled {
    /** The bank's opening balance is not that of the books and what was left open before. */
    OPENING_DIFFERS("期初余额不符", "opening balances differ"),
    /** Books and bank have the same reference and other amounts. */
    AMOUNT_DIFFERS("同一回单号金额不符", "amounts of one reference differ"),
    /** The bank moved money, the books do not have it, and it is not of the last days. */
    MISSING_IN_BOOKS("账上无此笔", "missing in the books"),
    /** The books moved money, the bank does not have it, and it is not of the last days. */
    MISSING_AT_BANK("银行无此笔", "missing at the bank");

    private final String zh;
    private final String en;

    DifferenceKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
