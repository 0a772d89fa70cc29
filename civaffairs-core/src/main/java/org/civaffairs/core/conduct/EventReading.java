package org.civaffairs.core.conduct;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** Events as they are written in JSON. */
final class EventReading {
    private EventReading() {}

    /** Reads an event, unless nobody can tell what it is: then that is the problem. */
    static Optional<ConductEvent> read(StrictJson json, String path, Map<?, ?> row) {
        Object given = row.get("kind");
        Prohibition kind = json.choice(path + "kind", given, Prohibition.values());
        if (!isKind(given)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case BANQUET -> Banquet.read(json, path, row);
                    case GIFT -> Gift.read(json, path, row);
                    case FAVOUR -> Favour.read(json, path, row);
                });
    }

    private static boolean isKind(@Nullable Object given) {
        return Arrays.stream(Prohibition.values()).anyMatch(kind -> kind.name().equals(given));
    }
}
