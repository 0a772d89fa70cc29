package org.civaffairs.core.petition;

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
 * The claims that reached an office (C-76).
 *
 * <p>For example, {@code {"unit":"攸县民政局","claims":[{"id":"2010-017","reasonable":"YES","resolved":"NO"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "claims"})
public abstract class ClaimsFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ClaimsFacts() {}

    /** {@return whose claims, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return the claims, none twice; there may be none} */
    @JsonProperty("claims")
    public abstract List<Claim> claims();

    @Value.Check
    void check() {
        Problems.of("claims")
                .label("unit", unit())
                .distinct("claims", ".id", claims().stream().map(Claim::id).toList())
                .refuse();
    }

    @JsonCreator
    static ClaimsFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("claims") @Nullable Object claims,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("claims", unknown, "unit", "claims");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.addAllClaims(json.objects("claims", claims, (at, row) -> Claim.read(json, at, row)));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableClaimsFacts.Builder {
        Builder() {}
    }
}
