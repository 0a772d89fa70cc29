package org.civaffairs.funds.journal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/** The entries of one type of a chart, by name and by place. Filled while the chart is made, then left alone. */
final class Listing<E extends ChartEntry> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String type;

    @SuppressWarnings("serial") // an ArrayList
    private final List<E> entries = new ArrayList<>();

    @SuppressWarnings("serial") // a HashMap
    private final Map<String, E> byName = new HashMap<>();

    Listing(String type) {
        this.type = type;
    }

    int size() {
        return entries.size();
    }

    void add(E entry) {
        entries.add(entry);
        byName.put(entry.name(), entry);
    }

    /** All entries by place; no copy, since every posting that is made or explained asks for it. */
    List<E> all() {
        return Collections.unmodifiableList(entries);
    }

    @Nullable
    E find(String name) {
        return byName.get(name);
    }

    /** The entry, or an error that names what was asked for. */
    E require(String name) {
        E found = byName.get(name);
        if (found == null) {
            Problems.of("chart")
                    .add(type, "must be one of the " + size() + " that the chart lists", name)
                    .refuse();
            throw new AssertionError(name);
        }
        return found;
    }

    List<Object> contents() {
        return entries.stream().map(ChartEntry::content).toList();
    }
}
