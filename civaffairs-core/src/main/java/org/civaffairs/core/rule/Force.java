package org.civaffairs.core.rule;

import org.civaffairs.core.value.Text;

/** How strongly a clause is cited: by its modal word, from the strongest to none, or by its spirit only. */
public enum Force implements Text.Labelled {
    /** 必須, 確保, 不得, 不準: a miss is a violation. */
    MUST(Severity.VIOLATION, "必须", "must"),
    /** 要: a miss is a deficiency. */
    SHOULD(Severity.DEFICIENCY, "要", "should"),
    /** 爭取, 力爭, 努力: a miss is a shortfall. */
    STRIVE(Severity.SHORTFALL, "争取", "strive"),
    /** 儘可能: a miss is a note. */
    WHERE_POSSIBLE(Severity.NOTE, "尽可能", "where possible"),
    /** 鼓勵, 引導: a miss is a note. */
    MAY(Severity.NOTE, "鼓励", "may"),
    /** No clause's word: what its letter leaves free and its spirit does not, see {@link Citation#inSpirit}; a note. */
    SPIRIT(Severity.NOTE, "条文之外、精神所及", "outside its letter, within its spirit"),
    /** A definition or a memo: it orders nothing, and no finding may cite it. */
    NONE(Severity.NOTE, "无强制力", "no force");

    private final Severity severity;
    private final String zh;
    private final String en;

    Force(Severity severity, String zh, String en) {
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    /** {@return how grave it is to miss such a clause} */
    public Severity severity() {
        return severity;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
