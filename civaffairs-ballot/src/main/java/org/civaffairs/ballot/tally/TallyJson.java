package org.civaffairs.ballot.tally;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** Reads tallies that were kept as JSON. */
final class TallyJson {
    private TallyJson() {}

    static Tally read(
            StrictJson json,
            @Nullable Object agenda,
            @Nullable Object rules,
            @Nullable Object boxes,
            @Nullable Object counts) {
        Draft on = json.object("agenda", agenda, (at, row) -> draft(json, at, row), new Draft("", "", List.of()));
        BallotRules by = BallotRules.read(json, "rules", rules);
        List<String> names = json.items("boxes", boxes, json::text);
        List<Counts> read = json.objects("counts", counts, (at, row) -> {
            json.own(at, row.keySet(), "yes", "no", "abstain", "blank", "spoiled");
            return Counts.read(json, at, row);
        });
        json.require(new TreeSet<>(names).size() == names.size(), "boxes", "must have no name twice");
        json.require(
                read.size() == on.motions().size(),
                "counts",
                "must be as many as motions, " + on.motions().size());
        json.require(
                boxes == null || !names.isEmpty() || read.stream().allMatch(Counts.NONE::equals),
                "boxes",
                "must not be empty where ballots are counted");
        json.refuse();
        return new Tally(Agenda.of(on.village(), on.session(), on.motions()), by, new TreeSet<>(names), counters(read));
    }

    /** An agenda that has not been checked. */
    private record Draft(String village, String session, List<String> motions) {}

    private static Draft draft(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "village", "session", "motions");
        return new Draft(
                json.text(at + "village", row.get("village")),
                json.text(at + "session", row.get("session")),
                json.items(at + "motions", row.get("motions"), json::text));
    }

    private static long[] counters(List<Counts> counts) {
        long[] counters = new long[counts.size() * Tally.FACES];
        for (int i = 0; i < counts.size(); i++) {
            for (Face face : Face.values()) {
                counters[i * Tally.FACES + face.ordinal()] = counts.get(i).of(face);
            }
        }
        return counters;
    }
}
