package org.civaffairs.funds.assistance;

import org.civaffairs.core.value.Text;

/** What is due to a person who is supported for a part of the year: C-08 does not say. */
public enum PartYear implements Text.Labelled {
    /** The whole annual standard: entered in July, 1,500.00. */
    FULL_YEAR("按全年标准", "the whole annual standard"),
    /** A twelfth of it for each month: entered in July, 6 months, 750.00. */
    PRO_RATA("按月折算", "a twelfth for each month");

    private final String zh;
    private final String en;

    PartYear(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
