package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * A village on a list of awards: an entry, before anybody looked whether it may stand there.
 *
 * @param village its name, fit for a {@link org.civaffairs.core.value.Label}
 * @param honour what it is nominated for
 * @param level who is to give it
 */
@JsonPropertyOrder({"village", "honour", "level"})
public record Nomination(
        @JsonProperty("village") String village,
        @JsonProperty("honour") Honour honour,
        @JsonProperty("level") AwardLevel level)
        implements Text.Labelled, Serializable {
    /** Whether C-44 speaks of it. */
    boolean isDecided() {
        return honour == Honour.ADVANCED_UNIT && level != AwardLevel.OTHER;
    }

    static Nomination read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "village", "honour", "level");
        return new Nomination(
                json.text(at + "village", row.get("village")),
                json.choice(at + "honour", row.get("honour"), Honour.values()),
                json.choice(at + "level", row.get("level"), AwardLevel.values()));
    }

    /** {@return the village, with level and honour in words} */
    @Override
    public Text label() {
        Text by = level.label();
        Text what = honour.label();
        return Text.of(village + " " + by.zh() + what.zh(), village + " " + by.en() + " " + what.en());
    }

    /** {@return such as {@code V07 COUNTY ADVANCED_UNIT}} */
    @Override
    public String toString() {
        return village + " " + level + " " + honour;
    }
}
