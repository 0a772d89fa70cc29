package org.civaffairs.core.petition;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many reasonable claims are resolved (C-76); of claims. Unreasonable ones are counted and never a part of the
 * rate.
 *
 * @param reasonable claims that are known to be reasonable, 0 or more
 * @param resolved those of them that are known to be resolved
 * @param unresolved those of them that are known not to be, by their ids in the order of the facts
 * @param unreasonable claims that are known not to be reasonable
 * @param undetermined claims of which it is not known whether they are reasonable, or being so, whether they are resolved
 */
@JsonPropertyOrder({"reasonable", "resolved", "unresolved", "unreasonable", "undetermined"})
public record Claims(
        @JsonProperty("reasonable") long reasonable,
        @JsonProperty("resolved") long resolved,
        @JsonProperty("unresolved") List<String> unresolved,
        @JsonProperty("unreasonable") long unreasonable,
        @JsonProperty("undetermined") long undetermined)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param reasonable claims that are known to be reasonable, 0 or more
     * @param resolved those of them that are known to be resolved
     * @param unresolved those of them that are known not to be, by their ids in the order of the facts
     * @param unreasonable claims that are known not to be reasonable
     * @param undetermined claims of which it is not known whether they are reasonable, or being so, whether they are resolved
     */
    public Claims {
        unresolved = List.copyOf(unresolved);
    }

    @JsonCreator
    static Claims fromJson(
            @JsonProperty("reasonable") @Nullable Object reasonable,
            @JsonProperty("resolved") @Nullable Object resolved,
            @JsonProperty("unresolved") @Nullable Object unresolved,
            @JsonProperty("unreasonable") @Nullable Object unreasonable,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "claims value", unknown, "reasonable", "resolved", "unresolved", "unreasonable", "undetermined");
        Claims read = new Claims(
                json.natural("reasonable", reasonable),
                json.natural("resolved", resolved),
                json.items("unresolved", unresolved, json::text),
                json.natural("unreasonable", unreasonable),
                json.natural("undetermined", undetermined));
        json.refuse();
        return read;
    }
}
