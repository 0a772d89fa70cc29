package org.civaffairs.funds.verification;

import org.civaffairs.core.value.Text;

/** Whether a township's account is part of the closed run (C-113). */
public enum TownshipAccounts implements Text.Labelled {
    /** It is: people may be paid from it. */
    INSIDE("乡镇账户属封闭运行", "inside the closed run"),
    /** It is not: people are paid from the dedicated account only. */
    OUTSIDE("乡镇账户不属封闭运行", "outside the closed run");

    private final String zh;
    private final String en;

    TownshipAccounts(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
