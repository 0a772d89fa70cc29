package org.civaffairs.examples.command;

import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.value.Text;

/** Provisions and their values as one line each. */
public final class Lines {
    private Lines() {}

    static String of(Provision<?> provision, LanguageOption language) {
        Text note = provision.note();
        return provision.parameter() + " = " + value(provision.value(), language)
                + language.bracketed(language.say(provision.basis().label())
                        + language.comma()
                        + provision.citation().clause())
                + (note == null ? "" : language.colon() + language.say(note));
    }

    /** A value as a reform file writes it, and in words if it is a reading. */
    static String value(Object value, LanguageOption language) {
        if (value instanceof Text text) {
            return language.say(text);
        }
        return value instanceof Text.Labelled labelled ? value + " " + language.say(labelled.label()) : "" + value;
    }
}
