package org.civaffairs.funds.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office or body (机构): a bureau, a township's civil-affairs office or finance station, a joint meeting, a village.
 *
 * <p>For example, 江桥村 of level VILLAGE, within 柏市镇.
 */
public final class Office extends ChartEntry {
    private static final long serialVersionUID = 1L;

    private final Level level;
    private final @Nullable Office within;

    Office(Chart chart, String name, int index, Level level, @Nullable Office within) {
        super(chart, name, index);
        this.level = level;
        this.within = within;
    }

    /** {@return its rank} */
    public Level level() {
        return level;
    }

    /** {@return the office that it is part of, or null} */
    public @Nullable Office within() {
        return within;
    }

    /**
     * The nearest office of a rank that this one is, or is part of.
     *
     * @param rank the rank
     * @return that office, or null if there is none
     */
    public @Nullable Office at(Level rank) {
        Office found = this;
        while (found != null && found.level != rank) {
            found = found.within;
        }
        // A township's own offices are of its level too: the outermost of them is the township.
        while (found != null && found.within != null && found.within.level == rank) {
            found = found.within;
        }
        return found;
    }

    @Override
    Object content() {
        return List.of(name(), level, within == null ? "" : within.name());
    }
}
