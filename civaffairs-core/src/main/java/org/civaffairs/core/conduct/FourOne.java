package org.civaffairs.core.conduct;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The four ones with which people are received (四个一, C-109). */
public enum FourOne implements Text.Labelled {
    /** A smile, 一张笑脸相迎. */
    SMILE("smile", "一张笑脸相迎", "a smile"),
    /** A chair, 一张椅子请坐. */
    CHAIR("chair", "一张椅子请坐", "a chair"),
    /** A cup of tea, 一杯清茶请喝. */
    TEA("tea", "一杯清茶请喝", "a cup of tea"),
    /** A sincere heart, 一片诚心办事. */
    SINCERITY("sincerity", "一片诚心办事", "a sincere heart");

    private final String property;
    private final String zh;
    private final String en;

    FourOne(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says whether it was there. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
