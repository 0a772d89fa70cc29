package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;

/**
 * A voucher (记账凭证): the paper that groups postings, says who did what, and to which documents are attached, at most one of
 * each kind. Vouchers are equal by their names and belong to a {@link Dossier}. In JSON it is its name.
 */
public final class Voucher implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Dossier dossier;
    private final String name;
    private final int index;

    @SuppressWarnings("serial") // an immutable list
    private final List<Act> acts;

    @SuppressWarnings("serial") // an immutable list
    private final List<Evidence> attached;

    Voucher(Dossier dossier, String name, int index, List<Act> acts, List<Evidence> attached) {
        this.dossier = dossier;
        this.name = name;
        this.index = index;
        this.acts = List.copyOf(acts);
        this.attached = List.copyOf(attached);
    }

    /** {@return the name} */
    @JsonValue
    public String name() {
        return name;
    }

    /** {@return the dossier it is in} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return who did what} */
    public List<Act> acts() {
        return acts;
    }

    /** {@return the documents attached to it} */
    public List<Evidence> attached() {
        return attached;
    }

    /** Its place in the dossier, from 0. */
    int index() {
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Voucher that && that.name.equals(name);
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
