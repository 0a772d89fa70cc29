package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many registrations are not in order (C-61); both kinds are told, whichever the clause is read to ask for.
 *
 * @param marriagesUnqualified marriages whose registration is not in order, 0 or more
 * @param adoptionsUnqualified adoptions whose registration is not in order, 0 or more
 */
@JsonPropertyOrder({"marriagesUnqualified", "adoptionsUnqualified"})
public record Registrations(
        @JsonProperty("marriagesUnqualified") long marriagesUnqualified,
        @JsonProperty("adoptionsUnqualified") long adoptionsUnqualified)
        implements Serializable {
    @JsonCreator
    static Registrations fromJson(
            @JsonProperty("marriagesUnqualified") @Nullable Object marriagesUnqualified,
            @JsonProperty("adoptionsUnqualified") @Nullable Object adoptionsUnqualified,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("registration-rate value", unknown, "marriagesUnqualified", "adoptionsUnqualified");
        Registrations read = new Registrations(
                json.natural("marriagesUnqualified", marriagesUnqualified),
                json.natural("adoptionsUnqualified", adoptionsUnqualified));
        json.refuse();
        return read;
    }
}
