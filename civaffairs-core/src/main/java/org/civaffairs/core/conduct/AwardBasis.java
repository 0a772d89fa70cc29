package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What the six ones bring to an award (C-107), as a share of all that the award rests on, exact.
 *
 * @param least the share if nothing of what is unknown was done
 * @param most the share if all of it was; the same where nothing is unknown
 */
@JsonPropertyOrder({"least", "most"})
public record AwardBasis(
        @JsonProperty("least") Ratio least,
        @JsonProperty("most") Ratio most) implements Serializable {
    @JsonCreator
    static AwardBasis fromJson(
            @JsonProperty("least") @Nullable Object least,
            @JsonProperty("most") @Nullable Object most,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("award-basis value", unknown, "least", "most");
        Ratio nothing = Ratio.of(0, 1);
        AwardBasis read = new AwardBasis(
                json.parsed("least", least, Ratio::parse, nothing), json.parsed("most", most, Ratio::parse, nothing));
        json.refuse();
        return read;
    }
}
