package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Text;

/** What becomes of a motion for and against which equally many ballots were cast, where more than half is needed. */
public enum Ties implements Text.Labelled {
    /** It is not passed, like any other motion that misses its threshold. */
    REJECT("票数相等视为未通过", "a tie is a rejection"),
    /** It is neither passed nor rejected: it is voted on again. */
    STAND("票数相等须重新票决", "a tie stands and is voted on again");

    private final String zh;
    private final String en;

    Ties(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
