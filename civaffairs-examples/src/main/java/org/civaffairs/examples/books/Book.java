package org.civaffairs.examples.books;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind postings, as one JSON file.
 *
 * @param dossier chart, evidence and vouchers
 * @param closings when the books were closed, in order; a position counts the rows of postings before it
 */
@JsonPropertyOrder({"dossier", "closings"})
public record Book(
        @JsonProperty("dossier") Dossier dossier,
        @JsonProperty("closings") List<Closing> closings) {
    @JsonCreator
    static Book fromJson(
            @JsonProperty("dossier") @Nullable Dossier dossier,
            @JsonProperty("closings") @Nullable Object closings,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("book", unknown, "dossier", "closings");
        json.require(dossier != null, "dossier", "is missing or null: give chart, evidence and vouchers");
        List<Closing> closed = closings == null
                ? List.of()
                : json.objects("closings", closings, (path, given) -> closing(json, path, given));
        for (int i = 1; i < closed.size(); i++) {
            json.require(
                    closed.get(i).position() >= closed.get(i - 1).position(),
                    "closings[" + i + "].position",
                    "must not be below that of the closing before it");
        }
        return json.build(() -> new Book(Objects.requireNonNull(dossier), closed));
    }

    private static Closing closing(StrictJson json, String path, Map<?, ?> given) {
        json.own(path, given.keySet(), "position", "through");
        int position = json.count(path + "position", given.get("position"));
        return new Closing(Math.max(0, position), json.day(path + "through", given.get("through")));
    }
}
