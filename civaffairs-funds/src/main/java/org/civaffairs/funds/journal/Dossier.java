package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The papers behind a set of books (凭证档案): the vouchers, and the evidence attached to them. Made once, on a
 * {@link Chart}, before the postings. In JSON it is the chart, the evidence, and the vouchers with the names of what they
 * speak of.
 */
public final class Dossier implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Chart chart;

    @SuppressWarnings("serial") // an immutable list
    private final List<Evidence> evidence;

    @SuppressWarnings("serial") // an immutable list
    private final List<Voucher> vouchers;

    @SuppressWarnings("serial") // a HashMap
    private final Map<String, Voucher> byName = new HashMap<>();

    private final DossierColumns columns;

    /** Another dossier that was found equal: postings out of it come by the million, and each would be compared again. */
    private transient volatile @Nullable Dossier twin;

    Dossier(Chart chart, List<Evidence> evidence, List<DossierBuilder.Draft> drafts) {
        this.chart = chart;
        this.evidence = List.copyOf(evidence);
        List<Voucher> made = new ArrayList<>();
        for (DossierBuilder.Draft draft : drafts) {
            Voucher voucher = new Voucher(this, draft.name(), made.size(), draft.acts(), draft.attached());
            made.add(voucher);
            byName.put(voucher.name(), voucher);
        }
        vouchers = List.copyOf(made);
        columns = new DossierColumns(chart, this.evidence, vouchers);
    }

    /**
     * Starts a dossier.
     *
     * @param chart the chart of the books
     * @return a builder without papers
     */
    public static DossierBuilder builder(Chart chart) {
        return new DossierBuilder(chart);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Dossier fromJson(Map<String, Object> properties) {
        DossierReader reader = reader();
        properties.forEach(reader::property);
        return reader.read();
    }

    /**
     * Starts to read a dossier that is too large to be held as JSON.
     *
     * @return a reader that was given nothing yet
     */
    public static DossierReader reader() {
        return new DossierReader();
    }

    /** Its papers by their names, which is what it is in JSON. */
    @JsonValue
    DossierJson json() {
        return DossierJson.of(this);
    }

    /** {@return the chart of the books} */
    public Chart chart() {
        return chart;
    }

    /** {@return all evidence, in the order in which it was given} */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** {@return all vouchers, in the order in which they were given} */
    public List<Voucher> vouchers() {
        return vouchers;
    }

    /**
     * One voucher.
     *
     * @param name its name
     * @return the voucher
     * @throws org.civaffairs.core.value.InvalidInputException if it is not in this dossier
     */
    public Voucher voucher(String name) {
        Voucher found = byName.get(name);
        if (found == null) {
            Problems.of("dossier")
                    .add("voucher", "must be one of its " + vouchers.size() + " vouchers", name)
                    .refuse();
            throw new AssertionError(name);
        }
        return found;
    }

    /**
     * One voucher, if the dossier has it.
     *
     * @param name its name
     * @return the voucher
     */
    public Optional<Voucher> findVoucher(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** {@return the papers as numbers, for those who scan postings} */
    public DossierColumns columns() {
        return columns;
    }

    /**
     * Whether a voucher was made by this dossier, or by an equal one.
     *
     * @param voucher a voucher of any dossier
     * @return whether it may stand in books with this dossier
     */
    @SuppressWarnings("ReferenceEquality") // the same object is the usual case, and is faster to tell
    public boolean owns(Voucher voucher) {
        Dossier other = voucher.dossier();
        if (other == this || other == twin) {
            return true;
        }
        if (!other.equals(this)) {
            return false;
        }
        twin = other;
        return true;
    }

    /** The place of a voucher of this dossier. */
    int indexOf(Voucher voucher) {
        if (!owns(voucher)) {
            throw new IllegalArgumentException("voucher " + voucher + " is of another dossier: see Journal.rebase");
        }
        return voucher.index();
    }

    private List<List<?>> contents() {
        List<List<?>> all = new ArrayList<>();
        vouchers.forEach(v -> all.add(List.of(v.name(), v.acts(), v.attached())));
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Dossier that
                        && that.chart.equals(chart)
                        && that.evidence.equals(evidence)
                        && that.contents().equals(contents()));
    }

    @Override
    public int hashCode() {
        return evidence.hashCode() * 31 + vouchers.hashCode();
    }

    /** {@return such as {@code dossier of 12 vouchers, 30 documents}} */
    @Override
    public String toString() {
        return "dossier of " + vouchers.size() + " vouchers, " + evidence.size() + " documents";
    }
}
