package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * Who did what on a voucher, and for which office.
 *
 * @param duty what
 * @param person who
 * @param office for which office
 */
@JsonPropertyOrder({"duty", "person", "office"})
public record Act(
        @JsonProperty("duty") Duty duty,
        @JsonProperty("person") Person person,
        @JsonProperty("office") Office office) implements Serializable {
    /** {@return such as {@code APPROVE p7 财政所}} */
    @Override
    public String toString() {
        return duty + " " + person + " " + office;
    }
}
