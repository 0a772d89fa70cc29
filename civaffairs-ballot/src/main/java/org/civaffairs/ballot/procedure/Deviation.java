package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * In what a session left the procedure, and what that does to its decision. Numbers are in the unit of the kind; where a
 * kind has none, 1 thing is expected and 0 are there.
 *
 * <p>For example, 5 days of notice where 7 are asked for: NOTICE_TOO_SHORT, expected 7, actual 5, difference 2.
 *
 * @param kind in what
 * @param effect what it does to the decision
 * @param point which step, which round, which requirement; null where the kind says all
 * @param expected what is asked for
 * @param actual what there is
 * @param difference how far apart they are, 1 or more
 */
@JsonPropertyOrder({"kind", "effect", "point", "expected", "actual", "difference"})
public record Deviation(
        @JsonProperty("kind") DeviationKind kind,
        @JsonProperty("effect") Effect effect,

        @JsonProperty("point") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Text point,

        @JsonProperty("expected") long expected,
        @JsonProperty("actual") long actual,
        @JsonProperty("difference") long difference)
        implements Serializable {
    private static final Text NO_POINT = Text.of("无", "none");

    /** What a finding shows as expected: the number, with the point before it if there is one. */
    Object shown() {
        if (point == null) {
            return expected;
        }
        return kind.term().unit() == null
                ? new Expected(point.zh(), point.en())
                : new Expected(point.zh() + "：" + expected, point.en() + ": " + expected);
    }

    static Deviation read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "kind", "effect", "point", "expected", "actual", "difference");
        Object point = row.get("point");
        return new Deviation(
                json.choice(path + "kind", row.get("kind"), DeviationKind.values()),
                json.choice(path + "effect", row.get("effect"), Effect.values()),
                point == null ? null : json.object(path + "point", point, (at, t) -> text(json, at, t), NO_POINT),
                json.natural(path + "expected", row.get("expected")),
                json.natural(path + "actual", row.get("actual")),
                json.natural(path + "difference", row.get("difference")));
    }

    private static Text text(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "zh", "en");
        String zh = json.text(path + "zh", row.get("zh"));
        String en = json.text(path + "en", row.get("en"));
        return zh.isBlank() || en.isBlank() ? NO_POINT : Text.of(zh, en);
    }
}
