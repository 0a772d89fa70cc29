package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Money, a card or a thing that was offered to a cadre (礼金礼品, C-99). The plan knows no amount below which it is none.
 *
 * <p>For example, a card worth 50.00 from a subordinate unit, kept, is a violation; declined or returned it is nothing.
 *
 * @param id its name among the cadre's events, fit for a {@link org.civaffairs.core.value.Label}
 * @param subordinate whether the giver is a unit subordinate to the cadre's (下属单位)
 * @param amount what it is worth in yuan, more than 0.00; null for a gift in kind
 * @param response what became of it
 */
@JsonPropertyOrder({"kind", "id", "subordinate", "amount", "response"})
public record Gift(
        @JsonProperty("id") String id,
        @JsonProperty("subordinate") Truth subordinate,

        @JsonProperty("amount") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Yuan amount,

        @JsonProperty("response") GiftResponse response)
        implements ConductEvent {
    private static final long serialVersionUID = 1L;

    /**
     * Makes a gift of money or of a known worth.
     *
     * @param id its name among the cadre's events
     * @param subordinate whether the giver is a subordinate unit
     * @param amount what it is worth, more than 0.00
     * @param response what became of it
     * @return the gift
     */
    public static Gift of(String id, Truth subordinate, Yuan amount, GiftResponse response) {
        return new Gift(id, subordinate, amount, response);
    }

    /**
     * Makes a gift in kind, whose worth nobody has set.
     *
     * @param id its name among the cadre's events
     * @param subordinate whether the giver is a subordinate unit
     * @param response what became of it
     * @return the gift
     */
    public static Gift inKind(String id, Truth subordinate, GiftResponse response) {
        return new Gift(id, subordinate, null, response);
    }

    /** {@return what it is worth in yuan, unless it is in kind} */
    public Optional<Yuan> findAmount() {
        return Optional.ofNullable(amount);
    }

    @JsonProperty("kind")
    @Override
    public Prohibition kind() {
        return Prohibition.GIFT;
    }

    static Gift read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "kind", "id", "subordinate", "amount", "response");
        return new Gift(
                json.text(path + "id", row.get("id")),
                json.choice(path + "subordinate", row.get("subordinate"), Truth.values()),
                json.findAmount(path + "amount", row.get("amount")).orElse(null),
                json.choice(path + "response", row.get("response"), GiftResponse.values()));
    }
}
