package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How fast people were where disaster struck (C-13, C-108).
 *
 * @param lags one for each step that the clause names, in the clause's order, which the steps need not follow
 */
public record StepLags(@JsonProperty("lags") List<StepLag> lags) implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param lags one for each step
     */
    public StepLags {
        lags = List.copyOf(lags);
    }

    /** {@return how many steps are known to have come too late} */
    public long late() {
        return lags.stream().filter(lag -> lag.inTime() == Truth.NO).count();
    }

    @JsonCreator
    static StepLags fromJson(
            @JsonProperty("lags") @Nullable Object lags, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("lags value", unknown, "lags");
        StepLags read = new StepLags(json.objects("lags", lags, (path, row) -> StepLag.read(json, path, row)));
        json.refuse();
        return read;
    }
}
