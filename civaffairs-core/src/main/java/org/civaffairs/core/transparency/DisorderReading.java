package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** How many of government, affairs and finance (政务、事务、财务) must be in disorder for the second veto (C-42): the enumeration comma leaves it open. */
public enum DisorderReading implements Text.Labelled {
    /** One of the three is enough. */
    ANY("任一项混乱即可", "any of the three"),
    /** All three must be. */
    ALL("三项均混乱", "all three");

    private final String zh;
    private final String en;

    DisorderReading(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
