package org.civaffairs.funds.verification;

import org.civaffairs.core.value.Text;

/** Which duties on one voucher are kept apart (C-122). */
public enum Separation implements Text.Labelled {
    /** Nobody has two of the five duties. */
    EVERY_DUTY("各职分离", "every duty from every other"),
    /** Nobody both approves and pays. */
    APPROVE_FROM_DISBURSE("审批与发放分离", "approval from payment");

    private final String zh;
    private final String en;

    Separation(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
