package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What one session of one village's panel votes on (议程): its motions, made once before the ballots.
 *
 * <p>For example, {@code Agenda.of("江桥村", "2010-06-01", List.of("a", "b")).motion("a")}.
 */
@JsonPropertyOrder({"village", "session", "motions"})
public final class Agenda implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String village;
    private final String session;

    @SuppressWarnings("serial") // a LinkedHashMap
    private final Map<String, Motion> motions = new LinkedHashMap<>();

    private Agenda(String village, String session, List<String> names) {
        this.village = village;
        this.session = session;
        names.forEach(name -> motions.put(name, new Motion(this, name, motions.size())));
    }

    /**
     * Makes an agenda.
     *
     * @param village whose panel
     * @param session the session's name
     * @param motions the motions' names, at least one, none twice
     * @return the agenda
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or comes twice, or there is
     *     no motion; all problems are reported
     */
    public static Agenda of(String village, String session, List<String> motions) {
        Problems problems = Problems.of("agenda").label("village", village).label("session", session);
        problems.require(!motions.isEmpty(), "motions", "must not be empty: there is nothing to vote on");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < motions.size(); i++) {
            String at = "motions[" + i + "]";
            problems.label(at, motions.get(i));
            problems.require(seen.add(motions.get(i)), at, "stands here a second time: keep one", motions.get(i));
        }
        problems.refuse();
        return new Agenda(village, session, motions);
    }

    @JsonCreator
    static Agenda fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("session") @Nullable Object session,
            @JsonProperty("motions") @Nullable Object motions,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("agenda", unknown, "village", "session", "motions");
        String whose = json.text("village", village);
        String which = json.text("session", session);
        List<String> names = json.items("motions", motions, json::text);
        json.refuse();
        return of(whose, which, names);
    }

    /** {@return whose panel} */
    @JsonProperty("village")
    public String village() {
        return village;
    }

    /** {@return the session's name} */
    @JsonProperty("session")
    public String session() {
        return session;
    }

    /** {@return the motions in order} */
    @JsonProperty("motions")
    public List<Motion> motions() {
        return List.copyOf(motions.values());
    }

    /** {@return the number of motions} */
    public int size() {
        return motions.size();
    }

    /**
     * One motion.
     *
     * @param name its name
     * @return the motion
     * @throws IllegalArgumentException if it is not on this agenda
     */
    public Motion motion(String name) {
        Motion found = motions.get(name);
        if (found == null) {
            throw new InvalidInputException(
                    "agenda of " + this,
                    Problems.of("")
                            .add("motion", "must be one of its motions", name)
                            .found());
        }
        return found;
    }

    /**
     * The motion of this agenda with the name that a motion has on another.
     *
     * @param motion a motion of any agenda
     * @return the motion of this one
     * @throws IllegalArgumentException if none has that name
     */
    public Motion rebase(Motion motion) {
        return motion(motion.name());
    }

    /**
     * The place of a motion.
     *
     * @param motion a motion of this agenda
     * @return its place, from 0
     * @throws IllegalArgumentException if it is of another agenda
     */
    public int indexOf(Motion motion) {
        if (!owns(motion)) {
            throw new IllegalArgumentException("motion " + motion + " is of the agenda of " + motion.agenda()
                    + " and not of " + this + ": see Agenda.rebase");
        }
        return motion.index();
    }

    /**
     * Whether a motion was made by this agenda, or by an equal one.
     *
     * @param motion a motion of any agenda
     * @return whether it is on this one
     */
    @SuppressWarnings("ReferenceEquality") // the same object is the usual case, and is faster to tell
    public boolean owns(Motion motion) {
        return motion.agenda() == this || motion.agenda().equals(this);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Agenda that
                        && that.village.equals(village)
                        && that.session.equals(session)
                        && List.copyOf(that.motions.keySet()).equals(List.copyOf(motions.keySet())));
    }

    @Override
    public int hashCode() {
        return (village.hashCode() * 31 + session.hashCode()) * 31
                + motions.keySet().hashCode();
    }

    /** {@return such as {@code 江桥村 2010-06-01, 2 motions}} */
    @Override
    public String toString() {
        return village + " " + session + ", " + motions.size() + " motions";
    }
}
