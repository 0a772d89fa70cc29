package org.civaffairs.core.value;

/** What the sequence number of a {@link ResidentId} says: odd numbers went to men, even ones to women. */
public enum Sex implements Text.Labelled {
    /** An odd sequence number. */
    MALE("男", "male"),
    /** An even sequence number. */
    FEMALE("女", "female");

    private final String zh;
    private final String en;

    Sex(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
