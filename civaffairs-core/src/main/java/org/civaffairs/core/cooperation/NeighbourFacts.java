package org.civaffairs.core.cooperation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The visits exchanged with neighbouring counties and cities in a year (互访交流, C-145).
 *
 * <p>For example, {@code {"county":"攸县","visits":[{"neighbour":"茶陵县","day":"2010-04-12","received":true}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "visits"})
public abstract class NeighbourFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    NeighbourFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the visits, in any order; there may be none} */
    @JsonProperty("visits")
    public abstract List<NeighbourVisit> visits();

    @Value.Check
    void check() {
        Problems problems = Problems.of("neighbour-visits").label("county", county());
        for (int i = 0; i < visits().size(); i++) {
            String neighbour = visits().get(i).neighbour();
            problems.label("visits[" + i + "].neighbour", neighbour)
                    .require(
                            !neighbour.equals(county()),
                            "visits[" + i + "].neighbour",
                            "must not be the county itself",
                            neighbour);
        }
        problems.refuse();
    }

    @JsonCreator
    static NeighbourFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("visits") @Nullable Object visits,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("neighbour-visits", unknown, "county", "visits");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.addAllVisits(json.objects("visits", visits, (at, row) -> NeighbourVisit.read(json, at, row)));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableNeighbourFacts.Builder {
        Builder() {}
    }
}
