package org.civaffairs.core.rule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is written in a JSON file, before anything in it is looked up.
 *
 * <p>For example, {@code {"name":"1:8000","amendments":[{"parameter":"staffing.residents-per-officer",
 * "from":"2010-01-01","value":8000,"source":"memo 12"}]}}.
 *
 * @param name the name of the proposal
 * @param amendments what it says
 */
@JsonPropertyOrder({"name", "amendments"})
public record ReformDraft(
        @JsonProperty("name") String name,
        @JsonProperty("amendments") List<Amendment> amendments) {
    /**
     * Keeps the list from changing.
     *
     * @param name the name of the proposal
     * @param amendments what it says
     */
    public ReformDraft {
        amendments = List.copyOf(amendments);
    }

    /**
     * One value.
     *
     * @param parameter the id of the parameter
     * @param from the first day, such as {@code 2010-01-01}
     * @param to the last day, inclusive, or null to last until the policy's last day
     * @param value a JSON number or text, as the parameter's domain is written
     * @param source where the value comes from
     */
    @JsonPropertyOrder({"parameter", "from", "to", "value", "source"})
    public record Amendment(
            @JsonProperty("parameter") String parameter,
            @JsonProperty("from") String from,

            @JsonProperty("to") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String to,

            @JsonProperty("value") Object value,
            @JsonProperty("source") String source) {
        private static Amendment read(StrictJson json, String path, Map<?, ?> properties) {
            json.own(path, properties.keySet(), "parameter", "from", "to", "value", "source");
            Object to = properties.get("to");
            return new Amendment(
                    json.text(path + "parameter", properties.get("parameter")),
                    json.text(path + "from", properties.get("from")),
                    to == null ? null : json.text(path + "to", to),
                    json.scalar(path + "value", properties.get("value")),
                    json.text(path + "source", properties.get("source")));
        }
    }

    @JsonCreator
    static ReformDraft fromJson(
            @JsonProperty("name") @Nullable Object name,
            @JsonProperty("amendments") @Nullable Object amendments,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("reform", unknown, "name", "amendments");
        String read = json.text("name", name);
        List<Amendment> all =
                json.objects("amendments", amendments, (path, properties) -> Amendment.read(json, path, properties));
        json.refuse();
        return new ReformDraft(read, all);
    }
}
