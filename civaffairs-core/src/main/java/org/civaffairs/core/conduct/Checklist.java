package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many items of a checklist were done: the six ones (C-101), the four ones (C-109).
 *
 * @param done items known to be done
 * @param missing items known not to be
 * @param unknown items of which nobody knows
 */
@JsonPropertyOrder({"done", "missing", "unknown"})
public record Checklist(
        @JsonProperty("done") long done,
        @JsonProperty("missing") long missing,
        @JsonProperty("unknown") long unknown) implements Serializable {
    static Checklist of(Collection<Truth> items) {
        return new Checklist(count(items, Truth.YES), count(items, Truth.NO), count(items, Truth.UNKNOWN));
    }

    private static long count(Collection<Truth> items, Truth which) {
        return items.stream().filter(item -> item == which).count();
    }

    /** Whether it can be said that all was done, or that something was not. */
    boolean isDecided() {
        return unknown == 0 || missing > 0;
    }

    @JsonCreator
    static Checklist fromJson(
            @JsonProperty("done") @Nullable Object done,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonProperty("unknown") @Nullable Object unknown,
            @JsonAnySetter @Nullable Map<String, Object> others) {
        StrictJson json = StrictJson.of("checklist value", others, "done", "missing", "unknown");
        Checklist read = new Checklist(
                json.natural("done", done), json.natural("missing", missing), json.natural("unknown", unknown));
        json.refuse();
        return read;
    }
}
