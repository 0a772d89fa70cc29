package org.civaffairs.examples.command;

import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.value.Text;

/** Provisions as one line each. */
public final class Lines {
    private Lines() {}

    static String of(Provision<?> provision, LanguageOption language) {
        Object value = provision.value();
        String shown =
                value instanceof Text.Labelled labelled ? value + " " + language.say(labelled.label()) : "" + value;
        Text note = provision.note();
        return provision.parameter() + " = " + shown + " ("
                + language.say(provision.basis().label()) + ", "
                + provision.citation().clause() + ")" + (note == null ? "" : ": " + language.say(note));
    }
}
