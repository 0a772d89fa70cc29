package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** What makes a person unclean (干净的人, C-97): the plan does not say. */
public enum CleanReading implements Text.Labelled {
    /** A breach of the letter of a prohibition; what is against its spirit only does not count. */
    LETTER("仅以违反条文为准", "only a breach of the letter"),
    /** What is against the spirit of a prohibition counts too. */
    SPIRIT("违背条文精神亦计", "what is against the spirit too");

    private final String zh;
    private final String en;

    CleanReading(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
