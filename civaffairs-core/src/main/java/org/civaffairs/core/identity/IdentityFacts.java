package org.civaffairs.core.identity;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.DivisionLevel;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A text and what it is said to be.
 *
 * <p>For example, {@code {"text":"430223","kind":"DIVISION","level":"TOWNSHIP"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"text", "kind", "level"})
public abstract class IdentityFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    IdentityFacts() {}

    /** {@return the text; masked wherever it is shown} */
    @JsonProperty("text")
    public abstract ClaimedCode text();

    /** {@return what it is said to be, if anybody has said so; it is not guessed} */
    @JsonProperty("kind")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<IdentityKind> kind();

    /** {@return the level that a division must have, if it must have one; given of what may be a division only} */
    @JsonProperty("level")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<DivisionLevel> level();

    @Value.Check
    void check() {
        boolean other = kind().filter(kind -> kind != IdentityKind.DIVISION).isPresent();
        Problems.of("identify")
                .require(!(other && level().isPresent()), "level", "must be left out where kind is not DIVISION")
                .refuse();
    }

    @JsonCreator
    static IdentityFacts fromJson(
            @JsonProperty("text") @Nullable Object text,
            @JsonProperty("kind") @Nullable Object kind,
            @JsonProperty("level") @Nullable Object level,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("identify", unknown, "text", "kind", "level");
        Builder facts = builder();
        facts.text(json.parsed("text", text, ClaimedCode::parse, ClaimedCode.parse("?")));
        if (kind != null) {
            facts.kind(json.choice("kind", kind, IdentityKind.values()));
        }
        if (level != null) {
            facts.level(json.choice("level", level, DivisionLevel.values()));
        }
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableIdentityFacts.Builder {
        Builder() {}
    }
}
