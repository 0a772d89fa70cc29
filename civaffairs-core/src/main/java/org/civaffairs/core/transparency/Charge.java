package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * What one deduction charged, before the criterion's points put an end to it.
 *
 * @param rule the deduction in words
 * @param observed what was observed, as evidence writes it
 * @param charged the points charged; of what is unknown, those charged at least
 * @param remedy what to do to get them back
 */
@JsonPropertyOrder({"rule", "observed", "charged", "remedy"})
public record Charge(
        @JsonProperty("rule") Text rule,
        @JsonProperty("observed") String observed,
        @JsonProperty("charged") Points charged,
        @JsonProperty("remedy") Text remedy)
        implements Text.Labelled, Serializable {
    static Charge read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "rule", "observed", "charged", "remedy");
        return new Charge(
                Grade.name(json, at + "rule", row.get("rule")),
                json.text(at + "observed", row.get("observed")),
                Points.read(json, at + "charged", row.get("charged")),
                Grade.name(json, at + "remedy", row.get("remedy")));
    }

    @Override
    public Text label() {
        Text seen = seen();
        return Text.of(
                rule.zh() + "，实际" + seen.zh() + "，应扣" + charged + "分（" + remedy.zh() + "）",
                rule + ", observed " + seen + ", " + charged + " charged (" + remedy + ")");
    }

    /** The words of evidence as people read them; a share is a percentage. */
    private Text seen() {
        return switch (observed) {
            case "NO" -> Truth.NO.label();
            case "UNKNOWN" -> Truth.UNKNOWN.label();
            case LossLines.NOT_APPLICABLE -> Text.of("不适用", "not applicable");
            default -> Text.name(observed.contains("/") ? Ratio.parse(observed).toPercent() : observed);
        };
    }
}
