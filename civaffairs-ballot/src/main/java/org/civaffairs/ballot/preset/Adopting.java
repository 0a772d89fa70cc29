package org.civaffairs.ballot.preset;

import java.time.LocalDate;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/** Adds to a preset what one text says, for the text's own period. */
record Adopting(Citation text) {
    private static final Text SAID = Text.of("该规定载明", "as that rule has it");

    <T> Reform says(Reform reform, Parameter<T> parameter, T value) {
        return reads(reform, parameter, value, SAID);
    }

    /** What the text says in words that have to be read. */
    <T> Reform reads(Reform reform, Parameter<T> parameter, T value, Text why) {
        return reform.adopted(parameter, first(), last(), value, text, why);
    }

    /** What the text does not say. */
    <T> Reform leavesOpen(Reform reform, Parameter<T> parameter, T value, Text why) {
        return reform.assumed(parameter, first(), last(), value, why);
    }

    private LocalDate first() {
        return text.source().from();
    }

    private LocalDate last() {
        return text.source().to();
    }
}
