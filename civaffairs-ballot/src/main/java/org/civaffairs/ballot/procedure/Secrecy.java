package org.civaffairs.ballot.procedure;

import org.civaffairs.core.value.Text;

/** How a panel must vote. */
public enum Secrecy implements Text.Labelled {
    /** In secret, 无记名投票. */
    SECRET("无记名投票", "secret ballot"),
    /** On record, 记名投票. */
    RECORDED("记名投票", "recorded ballot"),
    /** Either way. */
    EITHER("记名或无记名均可", "secret or recorded");

    private final String zh;
    private final String en;

    Secrecy(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
