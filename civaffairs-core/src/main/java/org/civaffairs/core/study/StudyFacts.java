package org.civaffairs.core.study;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The study records of an office (C-128).
 *
 * <p>For example, {@code {"unit":"攸县民政局","laws":45,"cadres":[{"cadre":"王五","studied":"NO"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "laws", "cadres"})
public abstract class StudyFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    StudyFacts() {}

    /** {@return whose records, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return how many laws and regulations were studied, if counted; 0 or more} */
    @JsonProperty("laws")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt laws();

    /** {@return the cadres, at least one; two may have the same name} */
    @JsonProperty("cadres")
    public abstract List<StudyRecord> cadres();

    @Value.Check
    void check() {
        Problems problems = Problems.of("study").label("unit", unit());
        laws().ifPresent(count -> problems.notNegative("laws", count));
        problems.require(!cadres().isEmpty(), "cadres", "must not be empty: an office has cadres")
                .refuse();
    }

    @JsonCreator
    static StudyFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("laws") @Nullable Object laws,
            @JsonProperty("cadres") @Nullable Object cadres,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("study", unknown, "unit", "laws", "cadres");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.laws(json.findCount("laws", laws));
        facts.addAllCadres(json.objects("cadres", cadres, (at, row) -> StudyRecord.read(json, at, row)));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableStudyFacts.Builder {
        Builder() {}
    }
}
