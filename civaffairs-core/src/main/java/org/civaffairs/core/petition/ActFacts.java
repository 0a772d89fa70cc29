package org.civaffairs.core.petition;

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
 * One administrative act and how it stands the four tests, as somebody found (C-79).
 *
 * <p>For example, {@code {"unit":"攸县民政局","act":"2010-08","lawful":"YES","reasonable":"YES","dueProcess":"NO",
 * "efficient":"UNKNOWN"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "act", "lawful", "reasonable", "dueProcess", "efficient"})
public abstract class ActFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ActFacts() {}

    /** {@return who acted, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return by what the act is named, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("act")
    public abstract String act();

    /** {@return whether it is lawful (合法)} */
    @JsonProperty("lawful")
    public abstract Truth lawful();

    /** {@return whether it is reasonable (合理)} */
    @JsonProperty("reasonable")
    public abstract Truth reasonable();

    /** {@return whether the process was due (程序正当): NO where no notice was given} */
    @JsonProperty("dueProcess")
    public abstract Truth dueProcess();

    /** {@return whether it was quick and easy for people (高效便民)} */
    @JsonProperty("efficient")
    public abstract Truth efficient();

    /**
     * Whether the act stands a test.
     *
     * @param test the test
     * @return the fact
     */
    public Truth of(ActTest test) {
        return switch (test) {
            case LAWFUL -> lawful();
            case REASONABLE -> reasonable();
            case DUE_PROCESS -> dueProcess();
            case EFFICIENT -> efficient();
        };
    }

    @Value.Check
    void check() {
        Problems.of("administrative-act")
                .label("unit", unit())
                .label("act", act())
                .refuse();
    }

    @JsonCreator
    static ActFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("act") @Nullable Object act,
            @JsonProperty("lawful") @Nullable Object lawful,
            @JsonProperty("reasonable") @Nullable Object reasonable,
            @JsonProperty("dueProcess") @Nullable Object dueProcess,
            @JsonProperty("efficient") @Nullable Object efficient,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "administrative-act", unknown, "unit", "act", "lawful", "reasonable", "dueProcess", "efficient");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.act(json.text("act", act));
        facts.lawful(json.choice("lawful", lawful, Truth.values()));
        facts.reasonable(json.choice("reasonable", reasonable, Truth.values()));
        facts.dueProcess(json.choice("dueProcess", dueProcess, Truth.values()));
        facts.efficient(json.choice("efficient", efficient, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableActFacts.Builder {
        Builder() {}
    }
}
