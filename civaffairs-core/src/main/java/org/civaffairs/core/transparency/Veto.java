package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * A veto that fired on a village (一票否决), as data.
 *
 * @param subject the village
 * @param trigger what fired it
 * @param cases the ids of the decisions without a ballot as far as they are known, or what is in disorder
 * @param effects what it does
 */
@JsonPropertyOrder({"subject", "trigger", "cases", "effects"})
public record Veto(
        @JsonProperty("subject") String subject,
        @JsonProperty("trigger") VetoTrigger trigger,
        @JsonProperty("cases") List<String> cases,
        @JsonProperty("effects") List<VetoEffect> effects)
        implements Text.Labelled, Serializable {
    /** What every veto on a village does: C-43 and C-44 name no difference. */
    static final List<VetoEffect> ALL_EFFECTS = List.of(VetoEffect.values());

    /**
     * Keeps the lists from changing.
     *
     * @param subject the village
     * @param trigger what fired it
     * @param cases the cases
     * @param effects what it does
     */
    public Veto {
        cases = List.copyOf(cases);
        effects = List.copyOf(effects);
    }

    static Veto read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "subject", "trigger", "cases", "effects");
        return new Veto(
                json.text(at + "subject", row.get("subject")),
                json.choice(at + "trigger", row.get("trigger"), VetoTrigger.values()),
                json.items(at + "cases", row.get("cases"), json::text),
                json.items(
                        at + "effects",
                        row.get("effects"),
                        (path, word) -> json.choice(path, word, VetoEffect.values())));
    }

    @Override
    public Text label() {
        List<String> zh = effects.stream().map(effect -> effect.label().zh()).toList();
        List<String> en = effects.stream().map(effect -> effect.label().en()).toList();
        return Text.of(
                trigger.label().zh() + "：" + String.join("，", zh), trigger.label() + ": " + String.join(", ", en));
    }

    /** {@return such as {@code UNBALLOTED of 江桥村 [d-7]}} */
    @Override
    public String toString() {
        return trigger + " of " + subject + " " + cases;
    }
}
