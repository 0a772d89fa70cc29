package org.civaffairs.examples.county;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.examples.facts.Column;
import org.civaffairs.examples.facts.Form;
import org.jspecify.annotations.Nullable;

/**
 * A township (乡镇, 街道).
 *
 * @param code its statistical code
 * @param name its name, by which facts refer to it
 */
public record Township(String code, String name) {
    /** What a list of townships looks like. */
    static final Form<Township> FORM = new Form<>(
            "townships",
            Township.class,
            java.util.List.of(
                    Column.required("code", Column.Kind.TEXT, "统计代码", "statistical code", "430223110000"),
                    Column.required("name", Column.Kind.TEXT, "名称", "name", "柏市镇")));

    @JsonCreator
    static Township fromJson(
            @JsonProperty("code") @Nullable Object code,
            @JsonProperty("name") @Nullable Object name,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("townships", unknown, "code", "name");
        Township read = new Township(json.text("code", code), json.text("name", name));
        json.refuse();
        return read;
    }
}
