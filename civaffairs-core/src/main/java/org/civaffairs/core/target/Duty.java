package org.civaffairs.core.target;

import java.io.Serializable;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Text;

/**
 * Something that the plan wants done: a row of its catalogue. Duties of different ids are never added up, so the charity's
 * ten million, its five million of 2010 and the lottery's ten million stay three.
 *
 * @param id its name in facts, such as {@code medical-assistance}
 * @param name what people call it
 * @param citation its clause, whose force says how grave a miss is
 * @param owner where it belongs on a scoreboard
 */
public record Duty(String id, Text name, Citation citation, Owner owner) implements Serializable {
    /**
     * Checks the id.
     *
     * @param id its name in facts
     * @param name what people call it
     * @param citation its clause
     * @param owner where it belongs on a scoreboard
     * @throws org.civaffairs.core.value.InvalidInputException if the id is not fit for a
     *     {@link org.civaffairs.core.value.Label}
     */
    public Duty {
        Problems.of("duty").label("id", id).refuse();
    }

    /** {@return such as {@code medical-assistance (C-11)}} */
    @Override
    public String toString() {
        return id + " (" + citation.clause() + ")";
    }
}
