package org.civaffairs.core.target;

import org.civaffairs.core.value.Text;

/** The three kinds of households that the survey looks for (C-17), the worst first. */
public enum HousingKind implements Text.Labelled {
    /** Without housing, 无房户. */
    NONE("无房户", "without housing"),
    /** In dangerous housing, 危房户. */
    DANGEROUS("危房户", "in dangerous housing"),
    /** In housing too small for it, 少房户. */
    CRAMPED("少房户", "in cramped housing");

    private final String zh;
    private final String en;

    HousingKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
