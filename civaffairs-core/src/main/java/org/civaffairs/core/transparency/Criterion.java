package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.value.Text;

/**
 * One criterion of a scoring scheme (考核指标). The scheme that it is put in checks it.
 *
 * @param id by what evidence names it, fit for a {@link org.civaffairs.core.value.Label}, once in the scheme
 * @param name what people call it
 * @param points what it is worth, above 0; 0 for a bonus
 * @param rights the rights that it serves (C-95), none twice, in the order of the rights
 * @param deductions how points are lost, at least one way; or the one bonus
 * @param notApplicable what becomes of its points where it does not apply
 * @param ballotExecution whether it assesses how the panel's ballot is carried out (C-37)
 */
@JsonPropertyOrder({"id", "name", "points", "rights", "deductions", "notApplicable", "ballotExecution"})
public record Criterion(
        @JsonProperty("id") String id,
        @JsonProperty("name") Text name,
        @JsonProperty("points") Points points,
        @JsonProperty("rights") List<Right> rights,
        @JsonProperty("deductions") List<Deduction> deductions,
        @JsonProperty("notApplicable") NotApplicable notApplicable,
        @JsonProperty("ballotExecution") boolean ballotExecution)
        implements Serializable {
    /**
     * Puts the rights in order and keeps the lists from changing.
     *
     * @param id by what evidence names it
     * @param name what people call it
     * @param points what it is worth
     * @param rights the rights that it serves
     * @param deductions how points are lost
     * @param notApplicable what becomes of its points where it does not apply
     * @param ballotExecution whether it assesses how the panel's ballot is carried out
     */
    public Criterion {
        EnumSet<Right> each = EnumSet.noneOf(Right.class);
        each.addAll(rights);
        rights = List.copyOf(each);
        deductions = List.copyOf(deductions);
    }

    /** Whether it gives points beyond the full mark. */
    boolean bonus() {
        return deductions.stream().anyMatch(Deduction.CappedBonus.class::isInstance);
    }

    /** {@return such as {@code gk-1 (20)}} */
    @Override
    public String toString() {
        return id + " (" + points + ")";
    }
}
