package org.civaffairs.core.target;

import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** People's names in facts. */
final class People {
    /** Stands for a name that is wrong until that is reported. */
    private static final PersonName NOBODY = PersonName.parse("某");

    private People() {}

    static PersonName read(StrictJson json, String path, @Nullable Object name) {
        return json.parsed(path, name, PersonName::parse, NOBODY);
    }
}
