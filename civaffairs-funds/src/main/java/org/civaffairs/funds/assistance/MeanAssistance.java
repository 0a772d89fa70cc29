package org.civaffairs.funds.assistance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.RoundingMode;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What the people who were helped got on average (C-23); yuan. Whether it is enough is decided by the totals, which nobody
 * rounds; the amounts for each are for reading. Over nobody there is no mean.
 *
 * <p>For example, 612,000.00 for 640 people is 956.25 each; to 1,000.00 each 28,000.00 are missing in all, 43.75 each.
 *
 * @param each the mean, cut off after the fen
 * @param missing what is missing in all, 0.00 or more
 * @param missingEach what is missing for each, rounded up to the fen
 */
@JsonPropertyOrder({"each", "missing", "missingEach"})
public record MeanAssistance(
        @JsonProperty("each") Yuan each,
        @JsonProperty("missing") Yuan missing,
        @JsonProperty("missingEach") Yuan missingEach)
        implements Serializable {
    private static final MeanAssistance NOTHING = new MeanAssistance(Yuan.ZERO, Yuan.ZERO, Yuan.ZERO);

    /** Of one person or more. */
    static MeanAssistance of(Yuan total, int persons, Yuan goal) {
        Yuan missing = goal.times(persons).minus(total);
        Yuan lacking = missing.isNegative() ? Yuan.ZERO : missing;
        return new MeanAssistance(
                share(total, persons, RoundingMode.DOWN), lacking, share(lacking, persons, RoundingMode.UP));
    }

    private static Yuan share(Yuan total, int persons, RoundingMode rounding) {
        return Yuan.ofFen(Ratio.divide(total.fen(), persons, rounding));
    }

    /** Reads one that is part of another value. */
    static MeanAssistance read(StrictJson json, String path, @Nullable Object mean) {
        return json.object(
                path,
                mean,
                (at, properties) -> {
                    json.own(at, properties.keySet(), "each", "missing", "missingEach");
                    return new MeanAssistance(
                            json.amount(at + "each", properties.get("each")),
                            json.amount(at + "missing", properties.get("missing")),
                            json.amount(at + "missingEach", properties.get("missingEach")));
                },
                NOTHING);
    }
}
