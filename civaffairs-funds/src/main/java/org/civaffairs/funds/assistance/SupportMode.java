package org.civaffairs.funds.assistance;

import org.civaffairs.core.value.Text;

/** How a person is supported under the five guarantees (五保); C-08 gives one number for both. */
public enum SupportMode implements Text.Labelled {
    /** At home, 分散供养. */
    DISPERSED("分散供养", "at home"),
    /** In a nursing home, 集中供养. */
    INSTITUTIONAL("集中供养", "in a home");

    private final String zh;
    private final String en;

    SupportMode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
