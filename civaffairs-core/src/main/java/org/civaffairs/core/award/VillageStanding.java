package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;

/**
 * Whether a village is barred from 文明建设先进单位, as its assessment found (C-41, C-42, C-44).
 *
 * @param village its name, fit for a {@link org.civaffairs.core.value.Label}
 * @param barred whether it is; UNKNOWN is no all-clear
 * @param clauses the clauses by which it is, C-41 or C-42, each once: one or more where barred is YES, else none
 */
@JsonPropertyOrder({"village", "barred", "clauses"})
public record VillageStanding(
        @JsonProperty("village") String village,
        @JsonProperty("barred") Truth barred,
        @JsonProperty("clauses") List<String> clauses)
        implements Serializable {
    private static final List<String> BARRING =
            List.of(YouCounty2010.NO_ASSISTANCE_WITHOUT_BALLOT.clause(), YouCounty2010.DISORDER.clause());

    /**
     * Keeps the list from changing.
     *
     * @param village its name
     * @param barred whether it is barred
     * @param clauses the clauses by which it is
     */
    public VillageStanding {
        clauses = List.copyOf(clauses);
    }

    /**
     * A village that is barred.
     *
     * @param village its name
     * @param clauses the clauses by which it is, C-41 or C-42
     * @return its standing
     */
    public static VillageStanding barred(String village, String... clauses) {
        return new VillageStanding(village, Truth.YES, List.of(clauses));
    }

    /**
     * A village that is not barred, or of which nobody knows.
     *
     * @param village its name
     * @param barred NO or UNKNOWN
     * @return its standing
     */
    public static VillageStanding of(String village, Truth barred) {
        return new VillageStanding(village, barred, List.of());
    }

    static VillageStanding read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "village", "barred", "clauses");
        return new VillageStanding(
                json.text(at + "village", row.get("village")),
                json.choice(at + "barred", row.get("barred"), Truth.values()),
                json.items(at + "clauses", row.get("clauses"), json::text));
    }

    void check(Problems problems, String at) {
        problems.label(at + "village", village);
        if (barred == Truth.YES) {
            problems.require(!clauses.isEmpty(), at + "clauses", "must name the clause by which the village is barred");
        } else {
            problems.require(clauses.isEmpty(), at + "clauses", "must be empty where barred is not YES", clauses);
        }
        for (int i = 0; i < clauses.size(); i++) {
            String path = at + "clauses[" + i + "]";
            String clause = clauses.get(i);
            problems.require(
                            BARRING.contains(clause),
                            path,
                            "must be one of " + BARRING + ", which bar a village,",
                            clause)
                    .require(clauses.indexOf(clause) == i, path, "must not be given twice", clause);
        }
    }
}
