package org.civaffairs.ballot.panel;

import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** A member before there is a roster. No message repeats what stands where the name should. */
record MemberDraft(String id, String name, MemberKind kind) {
    /** Adds what is wrong; the place is that of an earlier member with the same id, or null. */
    void check(Problems problems, String at, @Nullable Integer before) {
        if (!id.isBlank() && id.strip().equals(name.strip())) {
            problems.add(at + "id", "must not be the member's name");
        } else {
            problems.label(at + "id", id);
        }
        problems.require(before == null, at + "id", "must not be that of members[" + before + "]");
        String fault = fault(name);
        problems.require(fault == null, at + "name", String.valueOf(fault));
    }

    private static @Nullable String fault(String name) {
        try {
            PersonName.parse(name);
            return null;
        } catch (IllegalArgumentException e) {
            return "cannot be used: " + e.getMessage();
        }
    }

    static List<MemberDraft> read(StrictJson json, @Nullable Object members) {
        return json.objects("members", members, (at, row) -> member(json, at, row));
    }

    private static MemberDraft member(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "name", "kind");
        return new MemberDraft(
                json.text(at + "id", row.get("id")),
                json.person(at + "name", row.get("name")).full(),
                json.choice(at + "kind", row.get("kind"), MemberKind.values()));
    }
}
