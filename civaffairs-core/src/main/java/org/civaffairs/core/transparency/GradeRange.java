package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * The grades that are possible as long as something is unknown; one grade if nothing could change it.
 *
 * @param least the lowest grade that is possible
 * @param most the highest
 */
@JsonPropertyOrder({"least", "most"})
public record GradeRange(
        @JsonProperty("least") Grade least,
        @JsonProperty("most") Grade most) implements Text.Labelled, Serializable {
    static final GradeRange NONE = new GradeRange(Grade.NONE, Grade.NONE);

    /** {@return the grade, if it is certain} */
    public Optional<Grade> find() {
        return least.equals(most) ? Optional.of(least) : Optional.empty();
    }

    static GradeRange read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "least", "most");
        return new GradeRange(
                json.object(at + "least", row.get("least"), (path, g) -> Grade.read(json, path, g), Grade.NONE),
                json.object(at + "most", row.get("most"), (path, g) -> Grade.read(json, path, g), Grade.NONE));
    }

    @Override
    public Text label() {
        return least.equals(most)
                ? least.name()
                : Text.of(least.name().zh() + "至" + most.name().zh(), least.name() + " to " + most.name());
    }

    /** {@return such as {@code good} or {@code pass..good}} */
    @Override
    public String toString() {
        return least.equals(most) ? least.id() : least + ".." + most;
    }
}
