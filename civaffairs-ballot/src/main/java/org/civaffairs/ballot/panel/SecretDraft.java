package org.civaffairs.ballot.panel;

import java.util.List;
import java.util.Map;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.core.value.StrictJson;

/** A motion of a secret ballot as JSON has it, before it is checked against its meeting. */
record SecretDraft(String motion, List<String> voters, Counts counts) {
    static SecretDraft read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "motion", "voters", "counts");
        return new SecretDraft(
                json.text(at + "motion", row.get("motion")),
                json.items(at + "voters", row.get("voters"), json::text),
                json.object(
                        at + "counts", row.get("counts"), (inner, counts) -> counts(json, inner, counts), Counts.NONE));
    }

    private static Counts counts(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "yes", "no", "abstain", "blank", "spoiled");
        return Counts.read(json, at, row);
    }
}
