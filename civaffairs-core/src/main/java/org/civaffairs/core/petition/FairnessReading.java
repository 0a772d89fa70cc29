package org.civaffairs.core.petition;

import org.civaffairs.core.value.Text;

/** What makes social assistance fair (C-144): with C-31 the plan asks for openness and for the ballot, and names no recusal. */
public enum FairnessReading implements Text.Labelled {
    /** Publication, recusal and the panel's ballot. */
    WITH_RECUSAL("公示、回避和票决", "publication, recusal and ballot"),
    /** Publication and the panel's ballot. */
    WITHOUT_RECUSAL("公示和票决", "publication and ballot");

    private final String zh;
    private final String en;

    FairnessReading(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether it asks for an element. */
    boolean asks(FairnessElement element) {
        return this == WITH_RECUSAL || element != FairnessElement.RECUSAL;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
