package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Text;

/** What becomes of somebody who is eligible on the facts and was voted down. */
public enum VotedDown implements Text.Labelled {
    /** The vote stands. */
    REJECTED("以票决为准", "the vote stands"),
    /** The case is investigated again before anything else happens (重新核查). */
    REFERRED("符合条件而未通过的重新核查", "eligible but voted down is investigated again");

    private final String zh;
    private final String en;

    VotedDown(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
