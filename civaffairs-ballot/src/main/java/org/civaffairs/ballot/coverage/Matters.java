package org.civaffairs.ballot.coverage;

import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.Text;

/**
 * How many matters the plan's two lists name together (C-30, C-87): whether 走訪慰問名單, the visiting list, at the end of C-30
 * governs both groups of people before it.
 */
public enum Matters implements Text.Labelled {
    /** It governs the last: the visiting list of entitled-care people. Relief recipients are those who get relief. */
    SEVEN("七项", "seven matters"),
    /** It governs both: the visiting list of relief recipients is an eighth matter. */
    EIGHT("八项", "eight matters");

    private final String zh;
    private final String en;

    Matters(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the union of the two lists; {@link AssistanceMatter#sources} says which of them names a matter} */
    public List<AssistanceMatter> listed() {
        return Arrays.stream(AssistanceMatter.values()).filter(this::lists).toList();
    }

    /**
     * Whether one of the two lists names a matter.
     *
     * @param matter the matter
     * @return whether it is among {@link #listed}
     */
    public boolean lists(AssistanceMatter matter) {
        return matter.isListed() && (this == EIGHT || matter != AssistanceMatter.VISITS_TO_RELIEVED);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
