package org.civaffairs.examples.county;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.examples.facts.Column;
import org.civaffairs.examples.facts.Form;
import org.jspecify.annotations.Nullable;

/**
 * A village (村) and the township to which it belongs.
 *
 * @param township the township's name
 * @param village the village's name, by which facts refer to it
 */
public record Village(String township, String village) {
    /** What a list of villages looks like. */
    public static final Form<Village> FORM = new Form<>(
            "villages",
            Village.class,
            List.of(
                    Column.required("township", Column.Kind.TEXT, "乡镇", "township", "柏市镇"),
                    Column.required("village", Column.Kind.TEXT, "村", "village", "江桥村")));

    @JsonCreator
    static Village fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("village") @Nullable Object village,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("villages", unknown, "township", "village");
        Village read = new Village(json.text("township", township), json.text("village", village));
        json.refuse();
        return read;
    }
}
