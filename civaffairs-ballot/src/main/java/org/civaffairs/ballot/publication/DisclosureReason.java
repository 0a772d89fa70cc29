package org.civaffairs.ballot.publication;

import org.civaffairs.core.value.Text;

/**
 * Why the numbers of a ballot may be shown or not. It is for the record and is not published itself: to say that a secret
 * ballot was unanimous is to say how everybody voted.
 */
public enum DisclosureReason implements Text.Labelled {
    /** The numbers may be shown. */
    SHOWN("可以公布", "shown"),
    /** There are so few valid ballots that their numbers could tell who voted how. */
    BELOW_MINIMUM("有效票过少", "too few valid ballots"),
    /** All ballots returned, or nearly all, show the same, so that their numbers would tell how each voted. */
    UNANIMOUS("票面一致", "ballots are alike");

    private final String zh;
    private final String en;

    DisclosureReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
