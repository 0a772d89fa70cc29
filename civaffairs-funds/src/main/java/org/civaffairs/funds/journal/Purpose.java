package org.civaffairs.funds.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * An earmark (专项): what some money is for, from which day to which, who tied it to that, and on what it may be spent. The
 * table of purposes changes with the years, so each is dated.
 */
public final class Purpose extends ChartEntry {
    private static final long serialVersionUID = 1L;

    private final LocalDate from;
    private final LocalDate to;
    private final Level restrictedBy;

    @SuppressWarnings("serial") // an immutable list
    private final List<Item> items;

    Purpose(Chart chart, String name, int index, LocalDate from, LocalDate to, Level restrictedBy, List<Item> items) {
        super(chart, name, index);
        this.from = from;
        this.to = to;
        this.restrictedBy = restrictedBy;
        this.items = List.copyOf(items);
    }

    /** {@return the first day on which its money may move} */
    public LocalDate from() {
        return from;
    }

    /** {@return the last such day, inclusive} */
    public LocalDate to() {
        return to;
    }

    /** {@return the rank of whoever tied the money to it; only this rank or a higher one may change it} */
    public Level restrictedBy() {
        return restrictedBy;
    }

    /** {@return on what it may be spent} */
    public List<Item> items() {
        return items;
    }

    @Override
    Object content() {
        return List.of(name(), from, to, restrictedBy, items);
    }
}
