package org.civaffairs.funds.assistance;

import org.civaffairs.core.value.Text;

/** What a client of a pairing must be; both are needed (C-28). */
public enum ClientCondition implements Text.Labelled {
    /** In great difficulty, 特困. */
    DESTITUTE("特困对象", "destitute"),
    /** Such that the aid of the government cannot help, 靠政府救助难以解决. */
    BEYOND_AID("靠政府救助难以解决", "beyond what government aid can resolve");

    private final String zh;
    private final String en;

    ClientCondition(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
