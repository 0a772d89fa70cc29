package org.civaffairs.core.registration;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The departments named in C-65; 等 leaves the list open. */
public enum FeesBody implements Text.Labelled {
    /** Finance (财政). */
    FINANCE("finance", "财政", "finance"),
    /** Supervision (监察). */
    SUPERVISION("supervision", "监察", "supervision"),
    /** Audit (审计). */
    AUDIT("audit", "审计", "audit"),
    /** Prices (物价). */
    PRICES("prices", "物价", "prices");

    private final String property;
    private final String zh;
    private final String en;

    FeesBody(String property, String zh, String en) {
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
