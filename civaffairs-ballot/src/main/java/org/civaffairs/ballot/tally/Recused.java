package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Text;

/** Whether members who step aside (回避) on a motion still count among those of whom a share is taken. */
public enum Recused implements Text.Labelled {
    /** They leave every denominator: 15 due of whom 2 step aside are 13. */
    LEAVE("回避人员不计入基数", "recused members leave every denominator"),
    /** They stay, so that stepping aside works like a vote against where members are counted. */
    STAY("回避人员计入基数", "recused members stay in the denominators");

    private final String zh;
    private final String en;

    Recused(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
