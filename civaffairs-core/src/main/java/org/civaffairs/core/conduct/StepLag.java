package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.OptionalLong;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * How long after a disaster one step was done.
 *
 * @param step the step
 * @param minutes the lag in whole minutes, 0 or more; null if nobody knows when it was done
 * @param inTime whether that is within the limit, the limit itself included; UNKNOWN if nobody knows when it was done
 */
@JsonPropertyOrder({"step", "minutes", "inTime"})
public record StepLag(
        @JsonProperty("step") DisasterStep step,

        @JsonProperty("minutes") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long minutes,

        @JsonProperty("inTime") Truth inTime)
        implements Serializable, Text.Labelled {
    /** {@return the lag in whole minutes, if it is known} */
    public OptionalLong findMinutes() {
        return minutes == null ? OptionalLong.empty() : OptionalLong.of(minutes);
    }

    static StepLag read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "step", "minutes", "inTime");
        Object minutes = row.get("minutes");
        return new StepLag(
                json.choice(path + "step", row.get("step"), DisasterStep.values()),
                minutes == null ? null : (Long) json.natural(path + "minutes", minutes),
                json.choice(path + "inTime", row.get("inTime"), Truth.values()));
    }

    /** {@return such as {@code reported after 20 minutes} } */
    @Override
    public Text label() {
        Text known = minutes == null
                ? Text.of("时间未知", "at a time unknown")
                : Text.of("历时" + minutes + "分钟", "after " + minutes + " minutes");
        return Text.of(step.label().zh() + known.zh(), step.label().en() + " " + known.en());
    }

    /** {@return such as {@code REPORTED 20 YES}} */
    @Override
    public String toString() {
        return step + " " + (minutes == null ? "?" : minutes) + " " + inTime;
    }
}
