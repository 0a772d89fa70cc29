package org.civaffairs.ballot.publication;

import org.civaffairs.core.value.Text;

/** Where an objection stands, and what must follow. */
public enum ObjectionStatus implements Text.Labelled {
    /** Not raised while a notice of its round hung: nothing must follow. */
    OUT_OF_TIME("不在公示期内提出", "not raised during the publication", false),
    /** Raised in time and not yet decided: a re-investigation must follow. */
    OPEN("待重新核查", "open: a re-investigation must follow", true),
    /** Found to be wrong: the decision stands, and nothing must follow. */
    DISMISSED("异议不成立，维持原决定", "dismissed: the decision stands", false),
    /** Found to be right: the panel must vote again. */
    UPHELD("异议成立，待复议", "upheld: a re-vote must follow", true),
    /** Found to be right, and the panel has voted again: nothing must follow. */
    REVOTED("已复议", "upheld, and voted on again", false);

    private final String zh;
    private final String en;
    private final boolean unsettled;

    ObjectionStatus(String zh, String en, boolean unsettled) {
        this.zh = zh;
        this.en = en;
        this.unsettled = unsettled;
    }

    /** {@return whether something must follow, so that nothing may rest on the decision} */
    public boolean isUnsettled() {
        return unsettled;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
