package org.civaffairs.ballot.selection;

import java.util.List;
import java.util.Map;
import org.civaffairs.ballot.tally.Quorum;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** Reads selections that were kept as JSON. */
final class SelectionJson {
    private static final Quorum NONE = new Quorum(false, 0, 0, 0, 0, false);

    private final StrictJson json;

    SelectionJson(@Nullable Map<String, Object> unknown) {
        json = StrictJson.of(
                "selection value",
                unknown,
                "certain",
                "tied",
                "seatsLeft",
                "seatsUnfilled",
                "line",
                "quorum",
                "others",
                "tieBreaks");
    }

    Selection read(
            @Nullable Object certain,
            @Nullable Object tied,
            @Nullable Object seatsLeft,
            @Nullable Object seatsUnfilled,
            @Nullable Object line,
            @Nullable Object quorum,
            @Nullable Object others,
            @Nullable Object tieBreaks) {
        List<String> sure = json.items("certain", certain, json::text);
        List<String> equal = json.items("tied", tied, json::text);
        long left = json.natural("seatsLeft", seatsLeft);
        long unfilled = json.natural("seatsUnfilled", seatsUnfilled);
        Long last = line == null ? null : json.natural("line", line);
        Quorum there = json.object("quorum", quorum, this::quorum, NONE);
        List<Unselected> rest = json.objects("others", others, (at, row) -> Unselected.read(json, at, row));
        List<TieBreak> breaks = json.objects("tieBreaks", tieBreaks, (at, row) -> TieBreak.read(json, at, row));
        return json.build(() -> new Selection(sure, equal, left, unfilled, last, there, rest, breaks));
    }

    private Quorum quorum(String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "met", "needs", "of", "has", "missing", "reachable");
        return new Quorum(
                json.flag(at + "met", row.get("met")),
                json.natural(at + "needs", row.get("needs")),
                json.natural(at + "of", row.get("of")),
                json.natural(at + "has", row.get("has")),
                json.natural(at + "missing", row.get("missing")),
                json.flag(at + "reachable", row.get("reachable")));
    }
}
