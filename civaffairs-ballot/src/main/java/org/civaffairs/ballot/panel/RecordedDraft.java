package org.civaffairs.ballot.panel;

import java.util.Map;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.core.value.StrictJson;

/** A vote on record as JSON has it, before it is checked against its meeting. */
record RecordedDraft(String motion, String member, Choice choice) {
    static RecordedDraft read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "motion", "member", "choice");
        return new RecordedDraft(
                json.text(at + "motion", row.get("motion")),
                json.text(at + "member", row.get("member")),
                json.choice(at + "choice", row.get("choice"), Choice.values()));
    }
}
