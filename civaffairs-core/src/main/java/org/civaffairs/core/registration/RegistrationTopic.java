package org.civaffairs.core.registration;

import org.civaffairs.core.value.Text;

/** Which registrations must all be in order (C-61): the clause does not name them. */
public enum RegistrationTopic implements Text.Labelled {
    /** Adoptions, which the clause before it is about. */
    ADOPTION("收养登记", "adoptions"),
    /** Marriages and adoptions, each by itself, which the sentence before it is about. */
    BOTH("婚姻登记和收养登记", "marriages and adoptions");

    private final String zh;
    private final String en;

    RegistrationTopic(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
