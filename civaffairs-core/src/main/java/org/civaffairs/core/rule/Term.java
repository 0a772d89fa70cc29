package org.civaffairs.core.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A word of a rule with a stable id: the rule itself, a parameter, a fact, a result, or the code of a finding. In JSON it
 * is its id.
 *
 * @param id the id, such as {@code staffing.rounding}
 * @param name what people call it
 * @param unit what it is counted in, or null if in nothing
 */
public record Term(
        @JsonValue String id, Text name, @Nullable Text unit) implements Serializable {
    /** The unit of counts of people: 人. */
    public static final Text PERSONS = Text.of("人", "persons");

    /** The unit of money, 元; measures of money count fen. */
    public static final Text YUAN = Text.of("元", "yuan");

    /**
     * A word that is counted in a unit.
     *
     * @param id the id
     * @param zh the name in simplified Chinese
     * @param en the name in English
     * @param unit the unit
     * @return the term
     */
    public static Term of(String id, String zh, String en, Text unit) {
        return new Term(id, Text.of(zh, en), unit);
    }

    /**
     * A word without a unit.
     *
     * @param id the id
     * @param zh the name in simplified Chinese
     * @param en the name in English
     * @return the term
     */
    public static Term of(String id, String zh, String en) {
        return new Term(id, Text.of(zh, en), null);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
