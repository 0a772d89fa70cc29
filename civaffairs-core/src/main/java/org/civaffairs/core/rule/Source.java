package org.civaffairs.core.rule;

import java.io.Serializable;
import java.time.LocalDate;
import org.civaffairs.core.value.Text;

/**
 * A document and the period it speaks for.
 *
 * @param title its title
 * @param from the first day
 * @param to the last day, inclusive, not before the first
 */
public record Source(Text title, LocalDate from, LocalDate to) implements Serializable {
    /**
     * Checks the period.
     *
     * @param title its title
     * @param from the first day
     * @param to the last day, inclusive, not before the first
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Source {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(title + ": last day " + to + " is before first day " + from);
        }
    }

    /**
     * Makes a source.
     *
     * @param zh the title in simplified Chinese
     * @param en the title in English
     * @param from the first day
     * @param to the last day, inclusive
     * @return the source
     */
    public static Source of(String zh, String en, LocalDate from, LocalDate to) {
        return new Source(Text.of(zh, en), from, to);
    }

    /** {@return the English title} */
    @Override
    public String toString() {
        return title.en();
    }
}
