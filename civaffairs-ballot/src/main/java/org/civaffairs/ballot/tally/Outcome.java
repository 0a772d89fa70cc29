package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Text;

/** How a motion ended. */
public enum Outcome implements Text.Labelled {
    /** Quorate, and the threshold was met (通过). */
    PASSED("通过", "passed"),
    /** Quorate, and the threshold was not met (未通过). */
    REJECTED("未通过", "rejected"),
    /** As many for as against, under a rule that lets a tie stand (票数相等). */
    TIED("票数相等", "tied"),
    /** Too few took part (未达法定人数): nothing was decided, which is not a rejection. */
    NOT_QUORATE("未达法定人数", "not quorate"),
    /** More ballots came back than were issued (无效): nothing was decided. */
    VOID("无效", "void"),
    /** Eligible on the facts but voted down: to be investigated again (重新核查). */
    REFERRED("重新核查", "referred");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
