package org.civaffairs.core.rule;

import org.civaffairs.core.value.Text;

/** A fact that somebody may not know. */
public enum Truth implements Text.Labelled {
    /** Known to be so. */
    YES("是", "yes"),
    /** Known not to be so. */
    NO("否", "no"),
    /** Not known: neither clean nor broken. */
    UNKNOWN("未知", "unknown");

    private final String zh;
    private final String en;

    Truth(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * What is known.
     *
     * @param fact a known fact
     * @return YES or NO
     */
    public static Truth of(boolean fact) {
        return fact ? YES : NO;
    }

    /**
     * Both: NO as soon as one is NO, whatever the other; YES if both are.
     *
     * @param that the other fact
     * @return the conjunction
     */
    public Truth and(Truth that) {
        if (this == NO || that == NO) {
            return NO;
        }
        return this == YES && that == YES ? YES : UNKNOWN;
    }

    /**
     * Either: YES as soon as one is YES, whatever the other; NO if both are.
     *
     * <table>
     * <caption>this or that</caption>
     * <tr><th></th><th>YES</th><th>NO</th><th>UNKNOWN</th></tr>
     * <tr><th>YES</th><td>YES</td><td>YES</td><td>YES</td></tr>
     * <tr><th>NO</th><td>YES</td><td>NO</td><td>UNKNOWN</td></tr>
     * <tr><th>UNKNOWN</th><td>YES</td><td>UNKNOWN</td><td>UNKNOWN</td></tr>
     * </table>
     *
     * @param that the other fact
     * @return the disjunction
     */
    public Truth or(Truth that) {
        return not().and(that.not()).not();
    }

    /** {@return the opposite: NO of YES, YES of NO; what is unknown stays so} */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
