package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Through whose hands some money goes on its way from the dedicated account (专户) to people (C-120).
 *
 * <p>For example, {@code {"township":"柏市镇","purpose":"救灾款","offices":["柏市镇财政所","江桥村"]}}, which is 县→乡→村→户.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "purpose", "offices"})
public abstract class IntermediariesFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    IntermediariesFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return what the money is for, fit for a label} */
    @JsonProperty("purpose")
    public abstract String purpose();

    /**
     * {@return the names of the offices between the dedicated account and the person, in order, each once and fit for a
     * label; neither the keeper of the account nor the person is one, nor a bank that only transfers. Empty if paid directly}
     */
    @JsonProperty("offices")
    public abstract List<String> offices();

    @Value.Check
    void check() {
        Problems problems = Problems.of("intermediaries").label("township", township());
        problems.label("purpose", purpose());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < offices().size(); i++) {
            String path = "offices[" + i + "]";
            String office = offices().get(i);
            problems.label(path, office).require(seen.add(office), path, "must not be named twice", office);
        }
        problems.refuse();
    }

    @JsonCreator
    static IntermediariesFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("purpose") @Nullable Object purpose,
            @JsonProperty("offices") @Nullable Object offices,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("intermediaries", unknown, "township", "purpose", "offices");
        Builder facts = builder();
        facts.township(json.text("township", township)).purpose(json.text("purpose", purpose));
        facts.addAllOffices(json.items("offices", offices, json::text));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableIntermediariesFacts.Builder {
        Builder() {}
    }
}
