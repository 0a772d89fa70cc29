package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A grade (等次) by the name that a scheme gives it.
 *
 * @param id its id, fit for a {@link org.civaffairs.core.value.Label}
 * @param name what people call it
 */
@JsonPropertyOrder({"id", "name"})
public record Grade(
        @JsonProperty("id") String id, @JsonProperty("name") Text name) implements Text.Labelled, Serializable {
    static final Grade NONE = new Grade("-", Text.of("无", "none"));

    static Grade read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "name");
        return new Grade(json.text(at + "id", row.get("id")), name(json, at + "name", row.get("name")));
    }

    /** Reads a name in both languages. */
    static Text name(StrictJson json, String path, @Nullable Object given) {
        return json.object(
                path,
                given,
                (at, row) -> {
                    json.own(at, row.keySet(), "zh", "en");
                    String zh = json.text(at + "zh", row.get("zh"));
                    String en = json.text(at + "en", row.get("en"));
                    return zh.isBlank() || en.isBlank() ? NONE.name() : Text.of(zh, en);
                },
                NONE.name());
    }

    @Override
    public Text label() {
        return name;
    }

    /** {@return its id} */
    @Override
    public String toString() {
        return id;
    }
}
