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
 * How an administrative act stands the four tests (C-79); a test in neither is one of which nobody knows.
 *
 * @param passed the tests that it is known to stand, in the order of the plan
 * @param failed the tests that it is known not to stand
 */
@JsonPropertyOrder({"passed", "failed"})
public record ActReview(
        @JsonProperty("passed") List<ActTest> passed,
        @JsonProperty("failed") List<ActTest> failed) implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param passed the tests that it is known to stand, in the order of the plan
     * @param failed the tests that it is known not to stand
     */
    public ActReview {
        passed = List.copyOf(passed);
        failed = List.copyOf(failed);
    }

    @JsonCreator
    static ActReview fromJson(
            @JsonProperty("passed") @Nullable Object passed,
            @JsonProperty("failed") @Nullable Object failed,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("administrative-act value", unknown, "passed", "failed");
        ActReview read = new ActReview(
                json.items("passed", passed, (at, item) -> json.choice(at, item, ActTest.values())),
                json.items("failed", failed, (at, item) -> json.choice(at, item, ActTest.values())));
        json.refuse();
        return read;
    }
}
