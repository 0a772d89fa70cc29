package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** Which elements make a favour (C-100): 優親厚友違規使用民政資金 has no mark between its two halves. */
public enum FavourReading implements Text.Labelled {
    /** Kin or friends, and a breach of the rules: a cousin who was duly balloted is none. */
    BOTH("优亲厚友且违规", "kin or friends, and a breach"),
    /** Either is enough: kin or friends for whom the cadre decided without recusal, or a breach. */
    EITHER("优亲厚友或违规", "kin or friends without recusal, or a breach");

    private final String zh;
    private final String en;

    FavourReading(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
