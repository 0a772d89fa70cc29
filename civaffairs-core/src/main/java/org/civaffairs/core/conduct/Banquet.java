package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * A banquet to which a cadre was invited for the sake of office (C-98).
 *
 * <p>For example, one that a township's civil-affairs office gave in the county seat and that was accepted is a violation;
 * the same elsewhere is a note; an invitation that was declined is nothing.
 *
 * @param id its name among the cadre's events, fit for a {@link org.civaffairs.core.value.Label}
 * @param host who gave it
 * @param place where
 * @param accepted whether the cadre accepted
 */
@JsonPropertyOrder({"kind", "id", "host", "place", "accepted"})
public record Banquet(
        @JsonProperty("id") String id,
        @JsonProperty("host") BanquetHost host,
        @JsonProperty("place") BanquetPlace place,
        @JsonProperty("accepted") Truth accepted)
        implements ConductEvent {
    private static final long serialVersionUID = 1L;

    /**
     * Makes a banquet.
     *
     * @param id its name among the cadre's events
     * @param host who gave it
     * @param place where
     * @param accepted whether the cadre accepted
     * @return the banquet
     */
    public static Banquet of(String id, BanquetHost host, BanquetPlace place, Truth accepted) {
        return new Banquet(id, host, place, accepted);
    }

    @JsonProperty("kind")
    @Override
    public Prohibition kind() {
        return Prohibition.BANQUET;
    }

    static Banquet read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "kind", "id", "host", "place", "accepted");
        return new Banquet(
                json.text(path + "id", row.get("id")),
                json.choice(path + "host", row.get("host"), BanquetHost.values()),
                json.choice(path + "place", row.get("place"), BanquetPlace.values()),
                json.choice(path + "accepted", row.get("accepted"), Truth.values()));
    }
}
