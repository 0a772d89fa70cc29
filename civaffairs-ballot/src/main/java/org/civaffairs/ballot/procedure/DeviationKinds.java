package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Some kinds of deviation, in their order, each once; in JSON a list.
 *
 * @param kinds the kinds
 */
public record DeviationKinds(@JsonValue List<DeviationKind> kinds) implements Text.Labelled, Serializable {
    /**
     * Puts the kinds in order and keeps the list from changing.
     *
     * @param kinds the kinds, in any order
     */
    public DeviationKinds {
        kinds = kinds.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(kinds));
    }

    static DeviationKinds of(Collection<DeviationKind> kinds) {
        return new DeviationKinds(List.copyOf(kinds));
    }

    static DeviationKinds read(StrictJson json, String path, @Nullable Object kinds) {
        return of(json.items(path, kinds, (at, kind) -> json.choice(at, kind, DeviationKind.values())));
    }

    /** {@return the kinds in words} */
    @Override
    public Text label() {
        return kinds.isEmpty() ? Text.of("无", "none") : Words.joined(kinds, "、", ", ");
    }

    /** {@return such as {@code [NOT_SECRET, NOT_SIGNED]}} */
    @Override
    public String toString() {
        return kinds.toString();
    }
}
