package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collector;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many returned ballots show each {@link Face}, on one motion. Counts merge freely, in any order; what may be merged is
 * for a {@link Tally} to say.
 *
 * <p>For example, 10 yes, 4 no and 1 abstention are 15 valid ballots, of which 14 are for or against.
 *
 * @param yes for the motion (同意), 0 or more
 * @param no against it (不同意), 0 or more
 * @param abstain neither (弃权), 0 or more
 * @param blank blank ballots (空白票), 0 or more
 * @param spoiled spoiled ballots (废票), 0 or more
 */
@JsonPropertyOrder({"yes", "no", "abstain", "blank", "spoiled"})
public record Counts(
        @JsonProperty("yes") long yes,
        @JsonProperty("no") long no,
        @JsonProperty("abstain") long abstain,
        @JsonProperty("blank") long blank,
        @JsonProperty("spoiled") long spoiled)
        implements Serializable {
    /** No ballot: the identity of {@link #plus}. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    private static final String WHAT = "counts";

    /**
     * Checks the signs.
     *
     * @param yes for the motion
     * @param no against it
     * @param abstain neither
     * @param blank blank ballots
     * @param spoiled spoiled ballots
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative
     * @throws ArithmeticException if there are 2^63 ballots or more
     */
    public Counts {
        if ((yes | no | abstain | blank | spoiled) < 0) {
            Problems.of(WHAT)
                    .notNegative("yes", yes)
                    .notNegative("no", no)
                    .notNegative("abstain", abstain)
                    .notNegative("blank", blank)
                    .notNegative("spoiled", spoiled)
                    .refuse();
        }
        long valid = Exact.sum(WHAT, Exact.sum(WHAT, yes, no), abstain);
        Exact.sum(WHAT, valid, Exact.sum(WHAT, blank, spoiled));
    }

    /**
     * Counts of valid ballots only.
     *
     * @param yes for the motion
     * @param no against it
     * @param abstain neither
     * @return the counts
     */
    public static Counts of(long yes, long no, long abstain) {
        return new Counts(yes, no, abstain, 0, 0);
    }

    /**
     * Counts ballots that were entered as bytes, one a ballot: the ordinal of its {@link Face}, 0 yes, 1 no, 2 abstain,
     * 3 blank, 4 spoiled.
     *
     * @param codes the bytes
     * @return the counts
     * @throws org.civaffairs.core.value.InvalidInputException if a byte is no face, naming the first
     */
    public static Counts ofCodes(byte[] codes) {
        return CodedBallots.count(codes);
    }

    /** {@return a collector of faces} */
    public static Collector<Face, ?, Counts> counting() {
        return Collector.of(
                () -> new long[Tally.FACES],
                (counters, face) -> counters[face.ordinal()]++,
                (a, b) -> {
                    for (int i = 0; i < a.length; i++) {
                        a[i] += b[i];
                    }
                    return a;
                },
                counters -> of(counters, 0),
                Collector.Characteristics.UNORDERED);
    }

    /** The counters of one motion, which begin at an index. */
    static Counts of(long[] counters, int at) {
        return new Counts(counters[at], counters[at + 1], counters[at + 2], counters[at + 3], counters[at + 4]);
    }

    /**
     * The number of one face.
     *
     * @param face the face
     * @return its number
     */
    public long of(Face face) {
        return switch (face) {
            case YES -> yes;
            case NO -> no;
            case ABSTAIN -> abstain;
            case BLANK -> blank;
            case SPOILED -> spoiled;
        };
    }

    /** {@return valid ballots (有效票): yes, no and abstain} */
    public long valid() {
        return yes + no + abstain;
    }

    /** {@return ballots for or against: yes and no} */
    public long forAndAgainst() {
        return yes + no;
    }

    /** {@return all ballots counted (收回票)} */
    public long total() {
        return yes + no + abstain + blank + spoiled;
    }

    /**
     * Adds.
     *
     * @param that other counts of the same motion
     * @return the sum
     * @throws ArithmeticException if a sum is out of range, naming both operands
     */
    public Counts plus(Counts that) {
        return new Counts(
                Exact.sum(WHAT, yes, that.yes),
                Exact.sum(WHAT, no, that.no),
                Exact.sum(WHAT, abstain, that.abstain),
                Exact.sum(WHAT, blank, that.blank),
                Exact.sum(WHAT, spoiled, that.spoiled));
    }

    @JsonCreator
    static Counts fromJson(
            @JsonProperty("yes") @Nullable Object yes,
            @JsonProperty("no") @Nullable Object no,
            @JsonProperty("abstain") @Nullable Object abstain,
            @JsonProperty("blank") @Nullable Object blank,
            @JsonProperty("spoiled") @Nullable Object spoiled,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(WHAT, unknown, "yes", "no", "abstain", "blank", "spoiled");
        Counts read = read(json, "", yes, no, abstain, blank, spoiled);
        json.refuse();
        return read;
    }

    /**
     * Reads counts that stand inside another object; what is wrong goes to its reader.
     *
     * @param json the reader
     * @param path where they stand, with a point at its end, or empty
     * @param row the properties among which they are
     * @return the counts
     */
    public static Counts read(StrictJson json, String path, Map<?, ?> row) {
        return read(
                json, path, row.get("yes"), row.get("no"), row.get("abstain"), row.get("blank"), row.get("spoiled"));
    }

    private static Counts read(
            StrictJson json,
            String path,
            @Nullable Object yes,
            @Nullable Object no,
            @Nullable Object abstain,
            @Nullable Object blank,
            @Nullable Object spoiled) {
        long[] read = {
            json.natural(path + "yes", yes),
            json.natural(path + "no", no),
            json.natural(path + "abstain", abstain),
            json.natural(path + "blank", blank),
            json.natural(path + "spoiled", spoiled)
        };
        return of(read, 0);
    }
}
