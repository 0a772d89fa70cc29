package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * A village that may be named 文明建设先进单位 at a level (C-44): nominated, and known not to be barred. Neither a
 * {@link PilotVillage} nor a {@link DemonstrationVillage}.
 *
 * @param village its name
 * @param level who gives the honour: county or township
 */
@JsonPropertyOrder({"village", "level"})
public record AdvancedVillage(
        @JsonProperty("village") String village,
        @JsonProperty("level") AwardLevel level) implements Text.Labelled, Serializable {
    static AdvancedVillage read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "village", "level");
        return new AdvancedVillage(
                json.text(at + "village", row.get("village")),
                json.choice(at + "level", row.get("level"), AwardLevel.values()));
    }

    /** {@return the village, with the level in words} */
    @Override
    public Text label() {
        return Text.of(
                village + " " + level.label().zh(),
                village + " " + level.label().en());
    }

    /** {@return such as {@code V07 COUNTY}} */
    @Override
    public String toString() {
        return village + " " + level;
    }
}
