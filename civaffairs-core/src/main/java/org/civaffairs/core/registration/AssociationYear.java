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
 * What became of the training (C-63) and the full check (C-64) of the year.
 *
 * @param training what became of the training
 * @param trainings how many trainings there were in the first half, 0 or more
 * @param attended how many organisations attended the one of them that most attended
 * @param check what became of the full check
 * @param aspects how many of the two aspects, finances and work, were looked at in the second half, by the reading in force; 0 to 2
 * @param checked how many organisations the widest check of the second half looked at
 */
@JsonPropertyOrder({"training", "trainings", "attended", "check", "aspects", "checked"})
public record AssociationYear(
        @JsonProperty("training") DutyOutcome training,
        @JsonProperty("trainings") long trainings,
        @JsonProperty("attended") long attended,
        @JsonProperty("check") DutyOutcome check,
        @JsonProperty("aspects") long aspects,
        @JsonProperty("checked") long checked)
        implements Serializable {
    @JsonCreator
    static AssociationYear fromJson(
            @JsonProperty("training") @Nullable Object training,
            @JsonProperty("trainings") @Nullable Object trainings,
            @JsonProperty("attended") @Nullable Object attended,
            @JsonProperty("check") @Nullable Object check,
            @JsonProperty("aspects") @Nullable Object aspects,
            @JsonProperty("checked") @Nullable Object checked,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "association-year value", unknown, "training", "trainings", "attended", "check", "aspects", "checked");
        AssociationYear read = new AssociationYear(
                json.choice("training", training, DutyOutcome.values()),
                json.natural("trainings", trainings),
                json.natural("attended", attended),
                json.choice("check", check, DutyOutcome.values()),
                json.natural("aspects", aspects),
                json.natural("checked", checked));
        json.refuse();
        return read;
    }
}
