package org.civaffairs.funds.assistance;

import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** Reads people's names in facts. */
final class Names {
    /** Stands for a name that is wrong until that is reported. */
    private static final PersonName NOBODY = PersonName.parse("某");

    private Names() {}

    static PersonName read(StrictJson json, String path, @Nullable Object name) {
        return json.parsed(path, name, PersonName::parse, NOBODY);
    }
}
