package org.civaffairs.core.study;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many cadres studied (C-128); persons.
 *
 * @param studied cadres that are known to have studied, 0 or more
 * @param notStudied cadres that are known not to have
 * @param undetermined cadres of whom it is not known
 */
@JsonPropertyOrder({"studied", "notStudied", "undetermined"})
public record Study(
        @JsonProperty("studied") long studied,
        @JsonProperty("notStudied") long notStudied,
        @JsonProperty("undetermined") long undetermined)
        implements Serializable {
    @JsonCreator
    static Study fromJson(
            @JsonProperty("studied") @Nullable Object studied,
            @JsonProperty("notStudied") @Nullable Object notStudied,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("study value", unknown, "studied", "notStudied", "undetermined");
        Study read = new Study(
                json.natural("studied", studied),
                json.natural("notStudied", notStudied),
                json.natural("undetermined", undetermined));
        json.refuse();
        return read;
    }
}
