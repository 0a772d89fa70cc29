package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** What of a village can be in disorder (C-42). */
public enum DisorderKind implements Text.Labelled {
    /** Government (政务). */
    GOVERNMENT("政务", "government"),
    /** Affairs (事务). */
    AFFAIRS("事务", "affairs"),
    /** Finance (财务). */
    FINANCE("财务", "finance");

    private final String zh;
    private final String en;

    DisorderKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
