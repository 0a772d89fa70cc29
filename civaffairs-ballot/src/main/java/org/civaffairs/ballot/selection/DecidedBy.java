package org.civaffairs.ballot.selection;

import org.civaffairs.core.value.Text;

/** What decided how large a share is. */
public enum DecidedBy implements Text.Labelled {
    /** Its votes or weight: the quota lies between floor and cap, or on one of them. */
    QUOTA("按比例", "quota"),
    /** Its floor: the quota lies below. */
    FLOOR("保底", "floor"),
    /** Its cap: the quota lies above. */
    CAP("封顶", "cap");

    private final String zh;
    private final String en;

    DecidedBy(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
