package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.civaffairs.core.value.Text;

/**
 * What is expected, in the words of both languages, in a finding.
 *
 * @param zh in simplified Chinese
 * @param en in English
 */
@JsonPropertyOrder({"zh", "en"})
record Expected(
        @JsonProperty("zh") String zh, @JsonProperty("en") String en) implements Text.Labelled, Serializable {
    @Override
    public Text label() {
        return Text.of(zh, en);
    }

    @Override
    public String toString() {
        return en;
    }
}
