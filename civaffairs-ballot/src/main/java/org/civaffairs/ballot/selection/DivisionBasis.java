package org.civaffairs.ballot.selection;

import org.civaffairs.core.value.Text;

/** By what relief money is divided (分配依据). The plan does not say, so that it is a fact: what the panel resolved. */
public enum DivisionBasis implements Text.Labelled {
    /** By the votes that each share got. */
    VOTES("按票数", "by votes"),
    /** Equally by heads: every share weighs 1. */
    HEADS("按人头", "by heads"),
    /** By weights that the panel gave. */
    WEIGHTS("按权重", "by given weights");

    private final String zh;
    private final String en;

    DivisionBasis(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
