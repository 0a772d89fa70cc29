package org.civaffairs.funds.matching;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Whether the planned funds have arrived (C-84).
 *
 * @param arrears what has not arrived, 0.00 or more; yuan
 */
public record FundsInPlace(@JsonProperty("arrears") Yuan arrears) implements Serializable {
    @JsonCreator
    static FundsInPlace fromJson(
            @JsonProperty("arrears") @Nullable Object arrears, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("funds-in-place value", unknown, "arrears");
        FundsInPlace read = new FundsInPlace(json.amount("arrears", arrears));
        json.refuse();
        return read;
    }
}
