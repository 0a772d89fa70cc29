package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * A use of civil-affairs money in which a cadre had a part (C-100).
 *
 * <p>For example, assistance to the cadre's cousin, duly balloted and with the cadre recused, is nothing; without recusal
 * it is a note that asks for it.
 *
 * @param id its name among the cadre's events, fit for a {@link org.civaffairs.core.value.Label}
 * @param relation whether it went to kin or friends of the cadre (亲友)
 * @param breach whether it was against the rules (违规)
 * @param recused whether the cadre stood back from the decision (回避)
 */
@JsonPropertyOrder({"kind", "id", "relation", "breach", "recused"})
public record Favour(
        @JsonProperty("id") String id,
        @JsonProperty("relation") Truth relation,
        @JsonProperty("breach") Truth breach,
        @JsonProperty("recused") Truth recused)
        implements ConductEvent {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an event of this kind.
     *
     * @param id its name among the cadre's events
     * @param relation whether it went to kin or friends of the cadre
     * @param breach whether it was against the rules
     * @param recused whether the cadre stood back from the decision
     * @return the event
     */
    public static Favour of(String id, Truth relation, Truth breach, Truth recused) {
        return new Favour(id, relation, breach, recused);
    }

    @JsonProperty("kind")
    @Override
    public Prohibition kind() {
        return Prohibition.FAVOUR;
    }

    static Favour read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "kind", "id", "relation", "breach", "recused");
        return new Favour(
                json.text(path + "id", row.get("id")),
                json.choice(path + "relation", row.get("relation"), Truth.values()),
                json.choice(path + "breach", row.get("breach"), Truth.values()),
                json.choice(path + "recused", row.get("recused"), Truth.values()));
    }
}
