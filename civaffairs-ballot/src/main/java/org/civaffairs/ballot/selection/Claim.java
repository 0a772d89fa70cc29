package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * One who is to get a share of relief money: a person, a household, or a person with the household. The facts that it is put
 * in check it.
 *
 * <p>For example, {@code Claim.of("s1", PersonName.parse("张三"), "h1").weighing(3).atMost(Yuan.of(500))}.
 *
 * @param id by what the share is named in all results, fit for a {@link org.civaffairs.core.value.Label}; not a name
 * @param person the person, whose name stays in the facts; null if the division names none
 * @param household the household, fit for a label; null if the division names none
 * @param weight votes or weight, 0 or more; null by heads, where each share weighs 1
 * @param floor the least that the share gets, in yuan, 0.00 or more; null if nothing is set
 * @param cap the most that it gets, in yuan, at least the floor; null if nothing is set
 */
@JsonPropertyOrder({"id", "person", "household", "weight", "floor", "cap"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claim(
        @JsonProperty("id") String id,

        @JsonProperty("person") @Nullable PersonName person,

        @JsonProperty("household") @Nullable String household,

        @JsonProperty("weight") @Nullable Long weight,

        @JsonProperty("floor") @Nullable Yuan floor,

        @JsonProperty("cap") @Nullable Yuan cap)
        implements Serializable {
    /**
     * A claim without weight and bounds.
     *
     * @param id by what the share is named
     * @param person the person, or null
     * @param household the household, or null
     * @return the claim
     */
    public static Claim of(String id, @Nullable PersonName person, @Nullable String household) {
        return new Claim(id, person, household, null, null, null);
    }

    /**
     * The same with votes or a weight.
     *
     * @param votesOrWeight the number, 0 or more
     * @return the claim
     */
    public Claim weighing(long votesOrWeight) {
        return new Claim(id, person, household, votesOrWeight, floor, cap);
    }

    /**
     * The same with a floor.
     *
     * @param least the least that the share gets, in yuan
     * @return the claim
     */
    public Claim atLeast(Yuan least) {
        return new Claim(id, person, household, weight, least, cap);
    }

    /**
     * The same with a cap.
     *
     * @param most the most that the share gets, in yuan
     * @return the claim
     */
    public Claim atMost(Yuan most) {
        return new Claim(id, person, household, weight, floor, most);
    }

    static Claim read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "person", "household", "weight", "floor", "cap");
        Object person = row.get("person");
        Object household = row.get("household");
        Object weight = row.get("weight");
        Object floor = row.get("floor");
        Object cap = row.get("cap");
        return new Claim(
                json.text(at + "id", row.get("id")),
                person == null ? null : json.person(at + "person", person),
                household == null ? null : json.text(at + "household", household),
                weight == null ? null : json.whole(at + "weight", weight),
                floor == null ? null : json.yuan(at + "floor", floor),
                cap == null ? null : json.yuan(at + "cap", cap));
    }
}
