package org.civaffairs.funds.oversight;

import org.civaffairs.core.value.Text;

/** What makes assistance a favour (人情救助、关系救助): C-124 does not say. */
public enum FavourMeaning implements Text.Labelled {
    /** It went to a connection who does not meet the conditions. */
    INELIGIBLE_CONNECTION("有人情或关系且不符合条件", "a connection who is not eligible"),
    /** It went to a connection, eligible or not. */
    ANY_CONNECTION("有人情或关系即是", "any connection");

    private final String zh;
    private final String en;

    FavourMeaning(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
