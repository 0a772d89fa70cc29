package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * With which other works the building of rural communities is combined (C-51).
 *
 * <p>For example, {@code {"unit":"新塘村","villageOrganisation":"YES","newCountryside":"YES","civility":"YES","publicSecurity":"NO"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "villageOrganisation", "newCountryside", "civility", "publicSecurity"})
public abstract class CombinedWorksFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    CombinedWorksFacts() {}

    /** {@return whose plan, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return whether it is combined with the organisation of villages (村级组织建设)} */
    @JsonProperty("villageOrganisation")
    public abstract Truth villageOrganisation();

    /** {@return whether it is combined with the new countryside (新农村建设)} */
    @JsonProperty("newCountryside")
    public abstract Truth newCountryside();

    /** {@return whether it is combined with civility (精神文明建设)} */
    @JsonProperty("civility")
    public abstract Truth civility();

    /** {@return whether it is combined with public security (社会治安综合治理)} */
    @JsonProperty("publicSecurity")
    public abstract Truth publicSecurity();

    /**
     * Whether a work is combined with rural communities.
     *
     * @param work the work
     * @return the fact
     */
    public Truth of(CombinedWork work) {
        return switch (work) {
            case VILLAGE_ORGANISATION -> villageOrganisation();
            case NEW_COUNTRYSIDE -> newCountryside();
            case CIVILITY -> civility();
            case PUBLIC_SECURITY -> publicSecurity();
        };
    }

    @Value.Check
    void check() {
        Problems.of("combined-works").label("unit", unit()).refuse();
    }

    @JsonCreator
    static CombinedWorksFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("villageOrganisation") @Nullable Object villageOrganisation,
            @JsonProperty("newCountryside") @Nullable Object newCountryside,
            @JsonProperty("civility") @Nullable Object civility,
            @JsonProperty("publicSecurity") @Nullable Object publicSecurity,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "combined-works",
                unknown,
                "unit",
                "villageOrganisation",
                "newCountryside",
                "civility",
                "publicSecurity");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.villageOrganisation(json.choice("villageOrganisation", villageOrganisation, Truth.values()));
        facts.newCountryside(json.choice("newCountryside", newCountryside, Truth.values()));
        facts.civility(json.choice("civility", civility, Truth.values()));
        facts.publicSecurity(json.choice("publicSecurity", publicSecurity, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableCombinedWorksFacts.Builder {
        Builder() {}
    }
}
