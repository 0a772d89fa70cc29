package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** What became of a gift: C-99 forbids to accept it. */
public enum GiftResponse implements Text.Labelled {
    /** It was accepted and kept. */
    ACCEPTED("已接受", "accepted"),
    /** It was declined, which is no violation. */
    DECLINED("已谢绝", "declined"),
    /** It was given back, which is not to accept it. */
    RETURNED("已退还", "returned"),
    /** Nobody knows. */
    UNKNOWN("未知", "unknown");

    private final String zh;
    private final String en;

    GiftResponse(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
