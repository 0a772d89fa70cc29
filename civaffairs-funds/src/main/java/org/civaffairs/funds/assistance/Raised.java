package org.civaffairs.funds.assistance;

import org.civaffairs.core.value.Text;

/** Which charity money counts as raised (募集): C-25 does not say. */
public enum Raised implements Text.Labelled {
    /** What has arrived, 到账. */
    RECEIVED("到账资金", "received"),
    /** What has arrived and what was promised, 认捐. */
    PLEDGED("到账和认捐资金", "received or pledged");

    private final String zh;
    private final String en;

    Raised(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
