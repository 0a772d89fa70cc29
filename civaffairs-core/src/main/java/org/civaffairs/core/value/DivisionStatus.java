package org.civaffairs.core.value;

/** What a table says about a division on a day. A code that cannot be read never comes so far. */
public enum DivisionStatus implements Text.Labelled {
    /** The division existed that day. */
    VALID("有效", "valid"),
    /** The table knows the division, but it did not exist that day. */
    NOT_VALID_THEN("当日无效", "not valid on that day"),
    /** The table does not know the division. */
    UNKNOWN("未收录", "unknown");

    private final String zh;
    private final String en;

    DivisionStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
