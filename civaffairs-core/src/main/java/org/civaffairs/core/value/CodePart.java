package org.civaffairs.core.value;

/** A part of an identifier, by which a failed check says what is wrong. */
public enum CodePart implements Text.Labelled {
    /** How many characters there are; where this fails, nothing else can be told. */
    LENGTH("length", "位数", "length"),
    /** Which characters there are; where this fails, the parts after it cannot be told. */
    CHARACTERS("characters", "字符", "characters"),
    /** The administrative division (行政区划代码). */
    DIVISION("division", "行政区划代码", "division code"),
    /** The level of a division, where one was asked for. */
    LEVEL("level", "行政区划级别", "level of the division"),
    /** The day of birth (出生日期码). */
    BIRTH_DATE("birthDate", "出生日期码", "birth date"),
    /** The serial number of those born on that day (顺序码). */
    SEQUENCE("sequence", "顺序码", "sequence number"),
    /** The character that is computed from all others (校验码). */
    CHECK("check", "校验码", "check character");

    private final String property;
    private final String zh;
    private final String en;

    CodePart(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** What it is called in the list of problems of an input. */
    String property() {
        return property;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
