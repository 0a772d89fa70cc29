package org.civaffairs.core.registration;

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
 * How much of what is asked is done (C-59, C-60); of items.
 *
 * @param marriageDone items of marriage that are known to be done, 0 or more
 * @param marriageMissing items of marriage that are known not to be done
 * @param adoptionDone items of adoption that are known to be done, 0 or more
 * @param adoptionMissing items of adoption that are known not to be done
 */
@JsonPropertyOrder({"marriageDone", "marriageMissing", "adoptionDone", "adoptionMissing"})
public record RegistrationChecklist(
        @JsonProperty("marriageDone") long marriageDone,
        @JsonProperty("marriageMissing") List<String> marriageMissing,
        @JsonProperty("adoptionDone") long adoptionDone,
        @JsonProperty("adoptionMissing") List<String> adoptionMissing)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param marriageDone items of marriage that are known to be done, 0 or more
     * @param marriageMissing items of marriage that are known not to be done
     * @param adoptionDone items of adoption that are known to be done, 0 or more
     * @param adoptionMissing items of adoption that are known not to be done
     */
    public RegistrationChecklist {
        marriageMissing = List.copyOf(marriageMissing);
        adoptionMissing = List.copyOf(adoptionMissing);
    }

    @JsonCreator
    static RegistrationChecklist fromJson(
            @JsonProperty("marriageDone") @Nullable Object marriageDone,
            @JsonProperty("marriageMissing") @Nullable Object marriageMissing,
            @JsonProperty("adoptionDone") @Nullable Object adoptionDone,
            @JsonProperty("adoptionMissing") @Nullable Object adoptionMissing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "registration-checklist value",
                unknown,
                "marriageDone",
                "marriageMissing",
                "adoptionDone",
                "adoptionMissing");
        RegistrationChecklist read = new RegistrationChecklist(
                json.natural("marriageDone", marriageDone),
                json.items("marriageMissing", marriageMissing, json::text),
                json.natural("adoptionDone", adoptionDone),
                json.items("adoptionMissing", adoptionMissing, json::text));
        json.refuse();
        return read;
    }
}
