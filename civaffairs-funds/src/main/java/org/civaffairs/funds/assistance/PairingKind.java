package org.civaffairs.funds.assistance;

import org.civaffairs.core.value.Text;

/** The form of a pairing, seen from the one who is helped (C-26). */
public enum PairingKind implements Text.Labelled {
    /** One helper for one client, 一帮一. */
    ONE_TO_ONE("一帮一", "one helps one"),
    /** Two helpers or more for one client, 多帮一. */
    MANY_TO_ONE("多帮一", "several help one"),
    /** One helper who has several clients, 一帮多: the plan does not name it, nor does it forbid it. */
    ONE_TO_MANY("一帮多（计划未列）", "one helps several, which the plan does not name");

    private final String zh;
    private final String en;

    PairingKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
