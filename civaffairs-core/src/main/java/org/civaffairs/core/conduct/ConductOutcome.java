package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * What one event is under its prohibition.
 *
 * @param id the event
 * @param kind the prohibition
 * @param verdict what it is
 */
@JsonPropertyOrder({"id", "kind", "verdict"})
public record ConductOutcome(
        @JsonProperty("id") String id,
        @JsonProperty("kind") Prohibition kind,
        @JsonProperty("verdict") ConductVerdict verdict)
        implements Serializable, Text.Labelled {
    static ConductOutcome read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "id", "kind", "verdict");
        return new ConductOutcome(
                json.text(path + "id", row.get("id")),
                json.choice(path + "kind", row.get("kind"), Prohibition.values()),
                json.choice(path + "verdict", row.get("verdict"), ConductVerdict.values()));
    }

    /** {@return such as {@code g-1, no gifts: violation}} */
    @Override
    public Text label() {
        return Text.of(
                id + "，" + kind.label().zh() + "：" + verdict.label().zh(),
                id + ", " + kind.label().en() + ": " + verdict.label().en());
    }

    /** {@return such as {@code g-1 GIFT VIOLATION}} */
    @Override
    public String toString() {
        return id + " " + kind + " " + verdict;
    }
}
