package org.civaffairs.funds.journal;

import java.util.Arrays;
import org.civaffairs.core.decision.AssistanceMatter;
import org.jspecify.annotations.Nullable;

/**
 * What money is spent on (支出项目). An item that is social assistance names its matter: spending on it needs a village's
 * ballot on that matter (C-117); other items, such as staff, need none.
 */
public final class Item extends ChartEntry {
    private static final long serialVersionUID = 1L;

    private final @Nullable AssistanceMatter matter;

    Item(Chart chart, String name, int index, @Nullable AssistanceMatter matter) {
        super(chart, name, index);
        this.matter = matter;
    }

    /** {@return the matter that a panel votes on, or null if it is no social assistance} */
    public @Nullable AssistanceMatter matter() {
        return matter;
    }

    @Override
    Object content() {
        return Arrays.asList(name(), matter);
    }
}
