package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.civaffairs.core.value.PersonName;

/**
 * A member of a panel (评审团成员), on a {@link PanelRoster} that makes it. Members are equal by their ids; the name is masked
 * wherever it is printed.
 */
@JsonPropertyOrder({"id", "name", "kind"})
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Member implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PanelRoster roster;
    private final String id;
    private final PersonName name;
    private final MemberKind kind;
    private final int index;

    Member(PanelRoster roster, String id, PersonName name, MemberKind kind, int index) {
        this.roster = roster;
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.index = index;
    }

    /** {@return the id, which is not the name} */
    @JsonProperty("id")
    public String id() {
        return id;
    }

    /** {@return the name} */
    @JsonProperty("name")
    public PersonName name() {
        return name;
    }

    /** {@return as whom the member sits on the panel} */
    @JsonProperty("kind")
    public MemberKind kind() {
        return kind;
    }

    /** {@return the roster} */
    public PanelRoster roster() {
        return roster;
    }

    /** The place on the roster, from 0. */
    int index() {
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return such as {@code 03 王** (villagers' representative)}} */
    @Override
    public String toString() {
        return id + " " + name + " (" + kind.label().en() + ")";
    }
}
