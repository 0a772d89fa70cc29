package org.civaffairs.core.petition;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** What makes social assistance fair (C-144, with C-31). */
public enum FairnessElement implements Text.Labelled {
    /** The result was published (公开). */
    PUBLICATION("published", "公示", "publication"),
    /** Those concerned stepped aside, or nobody was concerned (公正). */
    RECUSAL("recused", "回避", "recusal"),
    /** The panel voted (公平). */
    BALLOT("balloted", "票决", "ballot");

    private final String property;
    private final String zh;
    private final String en;

    FairnessElement(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says so. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
