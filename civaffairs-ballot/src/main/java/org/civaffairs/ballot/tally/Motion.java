package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * One thing to be voted on (议题), on an {@link Agenda} that makes it. Motions are equal by their names; a tally takes only
 * those of its own agenda, see {@link Agenda#rebase}. In JSON it is its name.
 */
public final class Motion implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Agenda agenda;
    private final String name;
    private final int index;

    Motion(Agenda agenda, String name, int index) {
        this.agenda = agenda;
        this.name = name;
        this.index = index;
    }

    /** {@return its name} */
    @JsonValue
    public String name() {
        return name;
    }

    /** {@return the agenda it is on} */
    public Agenda agenda() {
        return agenda;
    }

    /** Its place on its agenda, from 0. */
    int index() {
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Motion that && that.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
