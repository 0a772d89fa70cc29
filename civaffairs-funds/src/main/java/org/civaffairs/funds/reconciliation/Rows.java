package org.civaffairs.funds.reconciliation;

import java.util.Map;
import java.util.OptionalLong;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** What rows of JSON have in common. */
final class Rows {
    private Rows() {}

    static @Nullable String reference(StrictJson json, String at, Map<?, ?> row) {
        Object given = row.get("reference");
        return given == null ? null : json.text(at + "reference", given);
    }

    static @Nullable Long number(StrictJson json, String path, @Nullable Object given) {
        OptionalLong number = json.findWhole(path, given);
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }
}
