package org.civaffairs.examples.command;

import java.util.Locale;

/** The languages of output. */
public enum Language {
    /** Simplified Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@return the locale} */
    public Locale locale() {
        return locale;
    }
}
