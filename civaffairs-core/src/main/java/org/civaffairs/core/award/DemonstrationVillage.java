package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that a village is a demonstration village (示范村, C-92). The plan says 建好, built, and not who certifies it:
 * the certifier is the caller's to name. Neither a {@link PilotVillage} nor an {@link AdvancedVillage}.
 *
 * @param village the village's name, fit for a {@link org.civaffairs.core.value.Label}
 * @param certifier who certified it, such as 县民政局; a label
 * @param certified the day from which it counts, inclusive
 * @param expires the last day on which it counts, inclusive; null if it has none
 * @param withdrawn the day from which it counts no more, such as by a later veto; null if it was not withdrawn
 */
@JsonPropertyOrder({"village", "certifier", "certified", "expires", "withdrawn"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DemonstrationVillage(
        @JsonProperty("village") String village,
        @JsonProperty("certifier") String certifier,

        @JsonProperty("certified") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate certified,

        @JsonProperty("expires") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate expires,

        @JsonProperty("withdrawn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate withdrawn)
        implements Serializable {
    /**
     * A certificate without end.
     *
     * @param village the village's name
     * @param certifier who certified it
     * @param certified the day from which it counts
     * @return the certificate
     */
    public static DemonstrationVillage of(String village, String certifier, LocalDate certified) {
        return new DemonstrationVillage(village, certifier, certified, null, null);
    }

    /**
     * The same with a last day.
     *
     * @param last the last day on which it counts
     * @return the certificate
     */
    public DemonstrationVillage expiringOn(LocalDate last) {
        return new DemonstrationVillage(village, certifier, certified, last, withdrawn);
    }

    /**
     * The same, withdrawn.
     *
     * @param day the day from which it counts no more
     * @return the certificate
     */
    public DemonstrationVillage withdrawnOn(LocalDate day) {
        return new DemonstrationVillage(village, certifier, certified, expires, day);
    }

    /**
     * Whether the village counts as certified.
     *
     * @param day the day
     * @return whether it was certified by that day, has not expired before it, and was not withdrawn by it
     */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(certified)
                && (expires == null || !day.isAfter(expires))
                && (withdrawn == null || day.isBefore(withdrawn));
    }

    void check(Problems problems, String at) {
        problems.label(at + "village", village).label(at + "certifier", certifier);
        notBefore(problems, at + "expires", expires);
        notBefore(problems, at + "withdrawn", withdrawn);
    }

    private void notBefore(Problems problems, String path, @Nullable LocalDate day) {
        if (day != null) {
            problems.require(!day.isBefore(certified), path, "must not be before certified, " + certified + ",", day);
        }
    }

    static DemonstrationVillage read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "village", "certifier", "certified", "expires", "withdrawn");
        return new DemonstrationVillage(
                json.text(at + "village", row.get("village")),
                json.text(at + "certifier", row.get("certifier")),
                json.day(at + "certified", row.get("certified")),
                findDay(json, at + "expires", row.get("expires")),
                findDay(json, at + "withdrawn", row.get("withdrawn")));
    }

    private static @Nullable LocalDate findDay(StrictJson json, String path, @Nullable Object day) {
        return day == null ? null : json.day(path, day);
    }
}
