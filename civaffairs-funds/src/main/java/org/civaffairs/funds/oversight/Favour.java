package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether assistance was a favour (C-124).
 *
 * @param favour YES if it went to a connection who is not eligible, NO as soon as one of the two is known not to be so
 */
public record Favour(@JsonProperty("favour") Truth favour) implements Serializable {
    private static final String WHAT = "favour-aid value";

    /**
     * Checks that it is decided.
     *
     * @param favour YES or NO
     * @throws org.civaffairs.core.value.InvalidInputException if UNKNOWN: such a case is undetermined
     */
    public Favour {
        Problems.of(WHAT)
                .require(favour != Truth.UNKNOWN, "favour", "must be YES or NO: what is unknown is undetermined")
                .refuse();
    }

    @JsonCreator
    static Favour fromJson(
            @JsonProperty("favour") @Nullable Object favour, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(WHAT, unknown, "favour");
        Truth read = json.choice("favour", favour, Truth.values());
        json.refuse();
        return new Favour(read);
    }
}
