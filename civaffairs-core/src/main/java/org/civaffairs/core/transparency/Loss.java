package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * What a village loses or may lose on one criterion (失分). It loses what its deductions charge together, but no more than the
 * criterion is worth.
 *
 * <p>For example, 15 for three months late and 8 for four misses on a criterion of 20 points: lost 20 of 23 charged.
 *
 * @param criterion the criterion's id
 * @param name what people call it
 * @param points what it is worth
 * @param charged what its deductions charge together, at least
 * @param lost what is lost at least
 * @param lostAtMost what is lost if all that is unknown turns out badly; the same as lost if nothing is unknown
 * @param charges the deductions that charge something or are unknown
 */
@JsonPropertyOrder({"criterion", "name", "points", "charged", "lost", "lostAtMost", "charges"})
public record Loss(
        @JsonProperty("criterion") String criterion,
        @JsonProperty("name") Text name,
        @JsonProperty("points") Points points,
        @JsonProperty("charged") Points charged,
        @JsonProperty("lost") Points lost,
        @JsonProperty("lostAtMost") Points lostAtMost,
        @JsonProperty("charges") List<Charge> charges)
        implements Text.Labelled, Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param criterion the criterion's id
     * @param name what people call it
     * @param points what it is worth
     * @param charged what its deductions charge together
     * @param lost what is lost at least
     * @param lostAtMost what is lost at most
     * @param charges the deductions
     */
    public Loss {
        charges = List.copyOf(charges);
    }

    static Loss read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "criterion", "name", "points", "charged", "lost", "lostAtMost", "charges");
        return new Loss(
                json.text(at + "criterion", row.get("criterion")),
                Grade.name(json, at + "name", row.get("name")),
                Points.read(json, at + "points", row.get("points")),
                Points.read(json, at + "charged", row.get("charged")),
                Points.read(json, at + "lost", row.get("lost")),
                Points.read(json, at + "lostAtMost", row.get("lostAtMost")),
                json.objects(at + "charges", row.get("charges"), (path, charge) -> Charge.read(json, path, charge)));
    }

    @Override
    public Text label() {
        boolean open = !lost.equals(lostAtMost);
        return Text.of(
                name.zh() + "失" + lost + (open ? "至" + lostAtMost : "") + "分（满分" + points + "分，应扣" + charged + "分）："
                        + charges.stream().map(charge -> charge.label().zh()).collect(Collectors.joining("；")),
                name + ": lost " + lost + (open ? " to " + lostAtMost : "") + " of " + points + ", " + charged
                        + " charged: "
                        + charges.stream().map(charge -> charge.label().en()).collect(Collectors.joining("; ")));
    }

    /** {@return such as {@code gk-1 20 of 23 charged}} */
    @Override
    public String toString() {
        return criterion + " " + lost + (lost.equals(lostAtMost) ? "" : ".." + lostAtMost) + " of " + charged
                + " charged";
    }
}
