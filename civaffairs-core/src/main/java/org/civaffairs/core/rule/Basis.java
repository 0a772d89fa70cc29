package org.civaffairs.core.rule;

import org.civaffairs.core.value.Text;

/** Why a value is what it is. */
public enum Basis implements Text.Labelled {
    /** The plan says it. */
    STATED("计划载明", "stated"),
    /** The plan can be read in more than one way; this is the reading chosen. */
    INTERPRETED("本库解读", "our reading"),
    /** From another named rule that was in force that day. */
    ADOPTED("援引其他规定", "adopted"),
    /** Nobody says it: an assumption, with its reason. */
    ASSUMED("假定", "assumed"),
    /** A proposed reform says it. */
    PROPOSED("改革方案", "proposed");

    private final String zh;
    private final String en;

    Basis(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
