package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Text;

/**
 * What a valid ballot (有效票) says on one motion. A blank or a spoiled ballot says nothing and is not an abstention: it is
 * no choice.
 */
public enum Choice implements Text.Labelled {
    /** For the motion, 同意. */
    YES("同意", "yes"),
    /** Against the motion, 不同意. */
    NO("不同意", "no"),
    /** Neither, 弃权; whether it counts in the denominator is the rule's to say. */
    ABSTAIN("弃权", "abstain");

    private final String zh;
    private final String en;

    Choice(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
