package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * With whom the services and fees of associations were put in order (规范整顿, C-65).
 *
 * <p>For example, {@code {"county":"攸县","finance":"YES","supervision":"YES","audit":"YES","prices":"NO",
 * "others":["工商局"]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "finance", "supervision", "audit", "prices", "others"})
public abstract class FeesFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    FeesFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return whether finance (财政) took part} */
    @JsonProperty("finance")
    public abstract Truth finance();

    /** {@return whether supervision (监察) took part} */
    @JsonProperty("supervision")
    public abstract Truth supervision();

    /** {@return whether audit (审计) took part} */
    @JsonProperty("audit")
    public abstract Truth audit();

    /** {@return whether prices (物价) took part} */
    @JsonProperty("prices")
    public abstract Truth prices();

    /** {@return who else took part, none twice; there may be none} */
    @JsonProperty("others")
    public abstract List<String> others();

    /**
     * Whether a department took part.
     *
     * @param body the department
     * @return the fact
     */
    public Truth of(FeesBody body) {
        return switch (body) {
            case FINANCE -> finance();
            case SUPERVISION -> supervision();
            case AUDIT -> audit();
            case PRICES -> prices();
        };
    }

    @Value.Check
    void check() {
        Problems.of("association-fees")
                .label("county", county())
                .distinct("others", "", others())
                .refuse();
    }

    @JsonCreator
    static FeesFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("finance") @Nullable Object finance,
            @JsonProperty("supervision") @Nullable Object supervision,
            @JsonProperty("audit") @Nullable Object audit,
            @JsonProperty("prices") @Nullable Object prices,
            @JsonProperty("others") @Nullable Object others,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "association-fees", unknown, "county", "finance", "supervision", "audit", "prices", "others");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.finance(json.choice("finance", finance, Truth.values()));
        facts.supervision(json.choice("supervision", supervision, Truth.values()));
        facts.audit(json.choice("audit", audit, Truth.values()));
        facts.prices(json.choice("prices", prices, Truth.values()));
        facts.addAllOthers(json.items("others", others, json::text));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableFeesFacts.Builder {
        Builder() {}
    }
}
