package org.civaffairs.core.registration;

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
 * The associations of a county in one year (C-62, C-66, C-142).
 *
 * <p>For example, {@code {"county":"攸县","associations":[{"name":"养猪协会","rural":true,"registered":"YES",
 * "inspected":"NO","lawful":"YES"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "associations"})
public abstract class AssociationsFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    AssociationsFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the associations, none twice; there may be none} */
    @JsonProperty("associations")
    public abstract List<Association> associations();

    @Value.Check
    void check() {
        Problems.of("associations")
                .label("county", county())
                .distinct(
                        "associations",
                        ".name",
                        associations().stream().map(Association::name).toList())
                .refuse();
    }

    @JsonCreator
    static AssociationsFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("associations") @Nullable Object associations,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("associations", unknown, "county", "associations");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.addAllAssociations(
                json.objects("associations", associations, (at, row) -> Association.read(json, at, row)));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableAssociationsFacts.Builder {
        Builder() {}
    }
}
