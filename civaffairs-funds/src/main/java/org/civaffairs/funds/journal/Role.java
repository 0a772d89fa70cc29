package org.civaffairs.funds.journal;

import org.civaffairs.core.value.Text;

/** What an account is in the closed run of the money (C-113). */
public enum Role implements Text.Labelled {
    /** A treasury from which money comes in: of a superior, or the township's own budget where it adds matching money. Its balance may be negative, since its own income is not in these books. */
    SUPERIOR("上级财政", "superior treasury"),
    /** The dedicated account, 专户: all money passes through it. */
    DEDICATED("专户", "dedicated account"),
    /** A township's account to which money is allocated. */
    TOWNSHIP("乡镇账户", "township account"),
    /** Money that came back or that nobody has explained yet. */
    SUSPENSE("待查账户", "suspense account"),
    /** A household, or whoever the money is for. */
    BENEFICIARY("对象账户", "beneficiary account");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
