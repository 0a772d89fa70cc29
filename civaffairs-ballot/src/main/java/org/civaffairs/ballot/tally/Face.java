package org.civaffairs.ballot.tally;

import java.util.Optional;
import org.civaffairs.core.value.Text;

/**
 * What a ballot that was returned shows on one motion: one of the three choices, or that it says nothing. A ballot that was
 * issued and not returned has no face.
 */
public enum Face implements Text.Labelled {
    /** Valid, for the motion (同意). */
    YES("同意", "yes"),
    /** Valid, against the motion (不同意). */
    NO("不同意", "no"),
    /** Valid, neither (弃权). */
    ABSTAIN("弃权", "abstain"),
    /** Nothing is marked (空白票). */
    BLANK("空白票", "blank"),
    /** Marked, but not so that it can be counted (废票). */
    SPOILED("废票", "spoiled");

    private final String zh;
    private final String en;

    Face(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The face of a valid ballot.
     *
     * @param choice what it says
     * @return the face
     */
    public static Face of(Choice choice) {
        return switch (choice) {
            case YES -> YES;
            case NO -> NO;
            case ABSTAIN -> ABSTAIN;
        };
    }

    /** {@return what the ballot says, if it is valid} */
    public Optional<Choice> findChoice() {
        return ordinal() < Choice.values().length ? Optional.of(Choice.values()[ordinal()]) : Optional.empty();
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
