package org.civaffairs.ballot.coverage;

import org.civaffairs.core.value.Text;

/** What must be decided by ballot: C-87 says 尤其是, "especially", before its list. */
public enum Scope implements Text.Labelled {
    /** All urban and rural social assistance (C-86); the lists give examples. */
    ALL_ASSISTANCE("全部城乡社会救助", "all social assistance"),
    /** Only what one of the two lists names (C-30, C-87). */
    LISTED_ONLY("仅限列举事项", "only the matters listed");

    private final String zh;
    private final String en;

    Scope(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
