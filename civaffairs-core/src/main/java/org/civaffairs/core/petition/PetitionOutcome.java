package org.civaffairs.core.petition;

import org.civaffairs.core.value.Text;

/** What became of a petition (C-78). */
public enum PetitionOutcome implements Text.Labelled {
    /** Resolved at the level where it arose. */
    ON_THE_SPOT("就地化解", "resolved on the spot"),
    /** Not resolved, and not taken higher: the plan sets no term. */
    OPEN("尚未化解", "still open"),
    /** Taken to a higher level, resolved or not. */
    ESCALATED("已越级上行", "taken higher");

    private final String zh;
    private final String en;

    PetitionOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
