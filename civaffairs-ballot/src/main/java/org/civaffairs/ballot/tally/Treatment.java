package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Text;

/** Whether a kind of ballot counts as cast, in a denominator of ballots. */
public enum Treatment implements Text.Labelled {
    /** As the denominator's name says: VALID takes abstentions in, RETURNED also blank and spoiled ballots. */
    AS_NAMED("依基数名称", "as the denominator says"),
    /** It counts in the denominator although the name would leave it out. */
    COUNTED("计入基数", "counted"),
    /** It does not count in the denominator although the name would take it in. */
    LEFT_OUT("不计入基数", "left out");

    private final String zh;
    private final String en;

    Treatment(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
