package org.civaffairs.funds.matching;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The funds for a township's civil-affairs staff (C-84): planned and received; yuan, 0.00 or more.
 *
 * <p>For example, {@code {"township":"柏市镇","planned":"24691.36","received":"20000.00"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "planned", "received"})
public abstract class FundsInPlaceFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    FundsInPlaceFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return what was planned for civil-affairs staff (民政工作人员经费)} */
    @JsonProperty("planned")
    public abstract Yuan planned();

    /** {@return what has arrived (到位)} */
    @JsonProperty("received")
    public abstract Yuan received();

    @Value.Check
    void check() {
        Problems.of("funds-in-place")
                .label("township", township())
                .notNegative("planned", planned())
                .notNegative("received", received())
                .refuse();
    }

    @JsonCreator
    static FundsInPlaceFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("planned") @Nullable Object planned,
            @JsonProperty("received") @Nullable Object received,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("funds-in-place", unknown, "township", "planned", "received");
        Builder facts = builder();
        facts.township(json.text("township", township));
        facts.planned(json.amount("planned", planned)).received(json.amount("received", received));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableFundsInPlaceFacts.Builder {
        Builder() {}
    }
}
