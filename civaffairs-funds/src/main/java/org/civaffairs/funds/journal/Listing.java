package org.civaffairs.funds.journal;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/** The entries of one type of a chart, by name and by place. Filled while the chart is made, then left alone. */
final class Listing<E extends ChartEntry> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String type;

    @SuppressWarnings("serial") // a LinkedHashMap
    private final Map<String, E> byName = new LinkedHashMap<>();

    Listing(String type) {
        this.type = type;
    }

    int size() {
        return byName.size();
    }

    void add(E entry) {
        byName.put(entry.name(), entry);
    }

    List<E> all() {
        return List.copyOf(byName.values());
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
                    .add(type, "must be one of the " + byName.size() + " that the chart lists", name)
                    .refuse();
            throw new AssertionError(name);
        }
        return found;
    }

    List<Object> contents() {
        return byName.values().stream().map(ChartEntry::content).toList();
    }
}
