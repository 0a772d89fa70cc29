package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** How places are counted after a tie. The plan orders no ranking (C-46): whoever ranks says how. */
public enum RankOrder implements Text.Labelled {
    /** 1, 2, 2, 4: a place is one more than the number of those ahead. */
    COMPETITION("并列后跳位", "competition"),
    /** 1, 2, 2, 3: a place is one more than the number of different results ahead. */
    DENSE("并列后不跳位", "dense");

    private final String zh;
    private final String en;

    RankOrder(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
