package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.civaffairs.core.value.Text;

/**
 * Criteria that belong together (考核项目). A group is for reading: it is worth what its criteria are worth.
 *
 * @param id its id, fit for a {@link org.civaffairs.core.value.Label}, once in the scheme
 * @param name what people call it
 * @param criteria its criteria, at least one
 */
@JsonPropertyOrder({"id", "name", "criteria"})
public record CriterionGroup(
        @JsonProperty("id") String id,
        @JsonProperty("name") Text name,
        @JsonProperty("criteria") List<Criterion> criteria)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param id its id
     * @param name what people call it
     * @param criteria its criteria
     */
    public CriterionGroup {
        criteria = List.copyOf(criteria);
    }

    /** {@return such as {@code gk [gk-1 (20)]}} */
    @Override
    public String toString() {
        return id + " " + criteria;
    }
}
