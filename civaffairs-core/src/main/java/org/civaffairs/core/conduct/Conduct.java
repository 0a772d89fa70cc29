package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A cadre's conduct under the two cleans and the three prohibitions (C-97 to C-100). A note is no breach: what is
 * outside the letter of a prohibition it does not order, so it is found by its spirit alone.
 *
 * @param outcomes what each event is, in the order of the facts
 * @param cleanPerson whether the person is clean: UNKNOWN, and so provisional, where an event is undetermined
 * @param cleanBooks whether the books are: YES without an open audit finding, UNKNOWN where nobody knows
 */
@JsonPropertyOrder({"outcomes", "cleanPerson", "cleanBooks"})
public record Conduct(
        @JsonProperty("outcomes") List<ConductOutcome> outcomes,
        @JsonProperty("cleanPerson") Truth cleanPerson,
        @JsonProperty("cleanBooks") Truth cleanBooks)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param outcomes what each event is
     * @param cleanPerson whether the person is clean
     * @param cleanBooks whether the books are
     */
    public Conduct {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Counts events.
     *
     * @param verdict what they are
     * @return how many of them there are
     */
    public long count(ConductVerdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    /** {@return the notes: events outside the letter of a prohibition and against its spirit, and recusals that are due} */
    public List<ConductOutcome> notes() {
        return outcomes.stream().filter(outcome -> isNote(outcome.verdict())).toList();
    }

    static boolean isNote(ConductVerdict verdict) {
        return verdict == ConductVerdict.AGAINST_SPIRIT || verdict == ConductVerdict.RECUSAL_DUE;
    }

    @JsonCreator
    static Conduct fromJson(
            @JsonProperty("outcomes") @Nullable Object outcomes,
            @JsonProperty("cleanPerson") @Nullable Object cleanPerson,
            @JsonProperty("cleanBooks") @Nullable Object cleanBooks,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("conduct value", unknown, "outcomes", "cleanPerson", "cleanBooks");
        Conduct read = new Conduct(
                json.objects("outcomes", outcomes, (path, row) -> ConductOutcome.read(json, path, row)),
                json.choice("cleanPerson", cleanPerson, Truth.values()),
                json.choice("cleanBooks", cleanBooks, Truth.values()));
        json.refuse();
        return read;
    }
}
