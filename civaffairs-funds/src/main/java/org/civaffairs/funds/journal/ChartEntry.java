package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * Something that a {@link Chart} lists. Two entries of one type are equal if their names are; books take only those of
 * their own chart, see {@link Chart#rebase(ChartEntry)}. In JSON it is its name.
 */
public abstract sealed class ChartEntry implements Serializable permits Account, Item, Office, Person, Purpose {
    private static final long serialVersionUID = 1L;

    private final Chart chart;
    private final String name;
    private final int index;

    ChartEntry(Chart chart, String name, int index) {
        this.chart = chart;
        this.name = name;
        this.index = index;
    }

    /** {@return the chart that lists it} */
    public final Chart chart() {
        return chart;
    }

    /** {@return the name} */
    @JsonValue
    public final String name() {
        return name;
    }

    /** Its place among the entries of its type, from 0. */
    final int index() {
        return index;
    }

    /** What the chart says about it, in words and numbers. */
    abstract Object content();

    @Override
    public final boolean equals(Object other) {
        return other instanceof ChartEntry that && that.getClass() == getClass() && that.name.equals(name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
