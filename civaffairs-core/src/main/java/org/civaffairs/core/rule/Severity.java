package org.civaffairs.core.rule;

import org.civaffairs.core.value.Text;

/** How grave a finding is: the force of the clause that it cites, never the source of a number. */
public enum Severity implements Text.Labelled {
    /** A breach of a clause that says must. */
    VIOLATION("违反", "violation"),
    /** A breach of a clause that says should. */
    DEFICIENCY("未落实", "deficiency"),
    /** A clause that says strive was not reached. */
    SHORTFALL("未达目标", "shortfall"),
    /** Worth knowing and no breach: a clause without an order was not followed, or the spirit of one was not. */
    NOTE("提示", "note");

    private final String zh;
    private final String en;

    Severity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
