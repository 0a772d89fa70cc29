package org.civaffairs.core.target;

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
 * To which of the groups of C-15 a person belongs.
 *
 * @param groups the groups that are known, OTHER among them where there is another
 * @param others the labels of the others
 * @param open the groups of which it cannot be told
 */
@JsonPropertyOrder({"groups", "others", "open"})
public record Groups(
        @JsonProperty("groups") List<SpecialGroup> groups,
        @JsonProperty("others") List<String> others,
        @JsonProperty("open") List<SpecialGroup> open)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param groups the groups that are known
     * @param others the labels of the others
     * @param open the groups of which it cannot be told
     */
    public Groups {
        groups = List.copyOf(groups);
        others = List.copyOf(others);
        open = List.copyOf(open);
    }

    @JsonCreator
    static Groups fromJson(
            @JsonProperty("groups") @Nullable Object groups,
            @JsonProperty("others") @Nullable Object others,
            @JsonProperty("open") @Nullable Object open,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("groups value", unknown, "groups", "others", "open");
        Groups read = new Groups(
                json.items("groups", groups, (path, group) -> json.choice(path, group, SpecialGroup.values())),
                json.items("others", others, json::text),
                json.items("open", open, (path, group) -> json.choice(path, group, SpecialGroup.values())));
        json.refuse();
        return read;
    }
}
