package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * Where a duty belongs on a scoreboard.
 *
 * @param pillar which part of the plan
 * @param level at which level it is counted
 * @param office who answers for it
 */
@JsonPropertyOrder({"pillar", "level", "office"})
public record Owner(
        @JsonProperty("pillar") Pillar pillar,
        @JsonProperty("level") Level level,
        @JsonProperty("office") Office office)
        implements Comparable<Owner>, Serializable {
    private static final Comparator<Owner> ORDER =
            Comparator.comparing(Owner::pillar).thenComparing(Owner::level).thenComparing(Owner::office);

    static Owner read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "pillar", "level", "office");
        return new Owner(
                json.choice(path + "pillar", row.get("pillar"), Pillar.values()),
                json.choice(path + "level", row.get("level"), Level.values()),
                json.choice(path + "office", row.get("office"), Office.values()));
    }

    /** {@return the order of the plan: by pillar, then level, then office} */
    @Override
    public int compareTo(Owner that) {
        return ORDER.compare(this, that);
    }

    /** {@return such as {@code LIVELIHOOD COUNTY BUREAU}} */
    @Override
    public String toString() {
        return pillar + " " + level + " " + office;
    }
}
