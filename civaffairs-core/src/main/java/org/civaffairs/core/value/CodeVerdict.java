package org.civaffairs.core.value;

/** What became of a text that was checked as an identifier. */
public enum CodeVerdict implements Text.Labelled {
    /** Every part holds. It says nothing about whether anybody was given the identifier. */
    VALID("有效", "valid"),
    /** Every part holds but the check character: a slip of the pen, or one of the early codes that were issued so. */
    CHECK_MISMATCH("校验码不符", "check character does not agree"),
    /** It can be read, and is of another level than was asked for. */
    WRONG_LEVEL("级别不符", "of another level"),
    /** Another part does not hold: it cannot be read. */
    MALFORMED("格式错误", "malformed");

    private final String zh;
    private final String en;

    CodeVerdict(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
