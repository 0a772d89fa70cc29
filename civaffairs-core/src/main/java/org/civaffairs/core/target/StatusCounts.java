package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;

/**
 * How many duties stand where.
 *
 * @param achieved reached or on time
 * @param open with time left
 * @param empty with nothing to cover
 * @param note missed, of clauses that hardly order anything
 * @param shortfall missed, of clauses that say strive
 * @param deficiency missed, of clauses that say should
 * @param violation missed, of clauses that say must
 * @param undefined of which a fact is unknown
 */
@JsonPropertyOrder({"achieved", "open", "empty", "note", "shortfall", "deficiency", "violation", "undefined"})
public record StatusCounts(
        @JsonProperty("achieved") long achieved,
        @JsonProperty("open") long open,
        @JsonProperty("empty") long empty,
        @JsonProperty("note") long note,
        @JsonProperty("shortfall") long shortfall,
        @JsonProperty("deficiency") long deficiency,
        @JsonProperty("violation") long violation,
        @JsonProperty("undefined") long undefined)
        implements Serializable {
    /** No duty: the identity of {@link #plus}. */
    public static final StatusCounts NONE = new StatusCounts(0, 0, 0, 0, 0, 0, 0, 0);

    private static final String WHAT = "scoreboard";

    /**
     * Checks the numbers.
     *
     * @param achieved reached or on time
     * @param open with time left
     * @param empty with nothing to cover
     * @param note missed, of clauses that hardly order anything
     * @param shortfall missed, of clauses that say strive
     * @param deficiency missed, of clauses that say should
     * @param violation missed, of clauses that say must
     * @param undefined of which a fact is unknown
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative
     */
    public StatusCounts {
        if ((achieved | open | empty | note | shortfall | deficiency | violation | undefined) < 0) {
            Problems.of(WHAT)
                    .notNegative("achieved", achieved)
                    .notNegative("open", open)
                    .notNegative("empty", empty)
                    .notNegative("note", note)
                    .notNegative("shortfall", shortfall)
                    .notNegative("deficiency", deficiency)
                    .notNegative("violation", violation)
                    .notNegative("undefined", undefined)
                    .refuse();
        }
    }

    /**
     * One duty.
     *
     * @param status where it stands
     * @return the count of it alone
     */
    public static StatusCounts of(Status status) {
        return new StatusCounts(
                one(status == Status.ACHIEVED),
                one(status == Status.OPEN),
                one(status == Status.EMPTY),
                one(status == Status.NOTE),
                one(status == Status.SHORTFALL),
                one(status == Status.DEFICIENCY),
                one(status == Status.VIOLATION),
                one(status == Status.UNDEFINED));
    }

    private static long one(boolean holds) {
        return holds ? 1 : 0;
    }

    /**
     * Adds.
     *
     * @param that other duties
     * @return both together
     * @throws ArithmeticException if a sum is out of range, naming both operands
     */
    public StatusCounts plus(StatusCounts that) {
        return new StatusCounts(
                Exact.sum(WHAT, achieved, that.achieved),
                Exact.sum(WHAT, open, that.open),
                Exact.sum(WHAT, empty, that.empty),
                Exact.sum(WHAT, note, that.note),
                Exact.sum(WHAT, shortfall, that.shortfall),
                Exact.sum(WHAT, deficiency, that.deficiency),
                Exact.sum(WHAT, violation, that.violation),
                Exact.sum(WHAT, undefined, that.undefined));
    }

    static StatusCounts read(StrictJson json, String path, Map<?, ?> row) {
        json.own(
                path,
                row.keySet(),
                "achieved",
                "open",
                "empty",
                "note",
                "shortfall",
                "deficiency",
                "violation",
                "undefined");
        return new StatusCounts(
                json.natural(path + "achieved", row.get("achieved")),
                json.natural(path + "open", row.get("open")),
                json.natural(path + "empty", row.get("empty")),
                json.natural(path + "note", row.get("note")),
                json.natural(path + "shortfall", row.get("shortfall")),
                json.natural(path + "deficiency", row.get("deficiency")),
                json.natural(path + "violation", row.get("violation")),
                json.natural(path + "undefined", row.get("undefined")));
    }
}
