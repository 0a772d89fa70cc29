package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * How a tie was broken, or made smaller.
 *
 * @param means by what
 * @param day when
 * @param selected who got a seat by it, in the order of the candidates; none where a second ballot tied again
 */
@JsonPropertyOrder({"means", "day", "selected"})
public record TieBreak(
        @JsonProperty("means") Means means,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("selected") List<String> selected)
        implements Serializable {
    /** What can break a tie. The plan names nothing, so none is ever chosen here: somebody hands in a record of it. */
    public enum Means implements Text.Labelled {
        /** Lots were drawn, see {@link LotRecord}. */
        LOT("抽签", "lot"),
        /** Those tied were voted on again, see {@link Reballot}. */
        SECOND_BALLOT("重新票决", "second ballot");

        private final String zh;
        private final String en;

        Means(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Text label() {
            return Text.of(zh, en);
        }
    }

    /**
     * Keeps the list from changing.
     *
     * @param means by what
     * @param day when
     * @param selected who got a seat by it
     */
    public TieBreak {
        selected = List.copyOf(selected);
    }

    static TieBreak read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "means", "day", "selected");
        return new TieBreak(
                json.choice(at + "means", row.get("means"), Means.values()),
                json.day(at + "day", row.get("day")),
                json.items(at + "selected", row.get("selected"), json::text));
    }

    /** {@return such as {@code LOT 2010-06-02 [a3]}} */
    @Override
    public String toString() {
        return means + " " + day + " " + selected;
    }
}
