package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Those of some candidates who can still get a seat, whoever else turns up: an aggregate of one contest whose candidates are
 * spread over lists, threads or machines. Parts add up in any order, and the cut of their sum is that of all candidates at
 * once. Each candidate has a number, such as the row in which it stands, which is nobody else's; the order is by number.
 *
 * <p>For example, 2 seats: of the votes 5, 9, 7 one part keeps 9 and 7, of 7, 1 another keeps both; together 9, 7, 7 are
 * kept, and two are tied for 1 seat.
 *
 * <p>Where a candidate comes in twice and is kept in both parts, they are refused. Where it is not kept in one of them, it
 * had no chance there, and with the same votes it has none in the sum.
 */
@JsonPropertyOrder({"seats", "contenders"})
public final class Contenders implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int seats;
    private final long[] numbers;
    private final long[] votes;

    /**
     * One who can still get a seat.
     *
     * @param number the candidate's number
     * @param votes its votes, 0 or more
     */
    @JsonPropertyOrder({"number", "votes"})
    public record Contender(
            @JsonProperty("number") long number,
            @JsonProperty("votes") long votes) implements Serializable {}

    /** Takes over the arrays: ascending numbers, and the votes of each. */
    Contenders(int seats, long[] numbers, long[] votes) {
        this.seats = seats;
        this.numbers = numbers;
        this.votes = votes;
    }

    /**
     * Nobody yet: the identity of {@link #plus}.
     *
     * @param seats how many seats, 0 or more
     * @return no contender
     * @throws org.civaffairs.core.value.InvalidInputException if there are fewer than 0 seats
     */
    public static Contenders none(int seats) {
        return new Contending(seats).result();
    }

    /**
     * The contenders among some candidates.
     *
     * @param seats how many seats, 0 or more
     * @param numbers the candidates' numbers, none twice
     * @param votes the votes of each, 0 or more
     * @return those who can still get a seat
     * @throws org.civaffairs.core.value.InvalidInputException if there are fewer than 0 seats, not as many numbers as votes,
     *     negative votes, or a number twice among those who are kept, naming the first
     */
    public static Contenders of(int seats, long[] numbers, long[] votes) {
        Problems.of(Contending.WHAT)
                .require(
                        numbers.length == votes.length,
                        "numbers",
                        "must be as many as votes, " + votes.length + ",",
                        numbers.length)
                .refuse();
        return new Contending(seats).addAll(numbers, votes).result();
    }

    /**
     * A collector of candidates; it may be used in parallel.
     *
     * @param seats how many seats, 0 or more
     * @param number takes the number of a candidate
     * @param votes takes its votes
     * @param <T> the candidates
     * @return the collector, which refuses what {@link #of} refuses
     * @throws org.civaffairs.core.value.InvalidInputException if there are fewer than 0 seats
     */
    public static <T> Collector<T, ?, Contenders> contending(
            int seats, ToLongFunction<? super T> number, ToLongFunction<? super T> votes) {
        none(seats);
        return Collector.of(
                () -> new Contending(seats),
                (all, candidate) -> all.add(number.applyAsLong(candidate), votes.applyAsLong(candidate)),
                Contending::addAll,
                Contending::result,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds the contenders of another part.
     *
     * @param that the other part
     * @return those who can still get a seat among both
     * @throws org.civaffairs.core.value.InvalidInputException if it has other seats, or a number that is in this one
     */
    public Contenders plus(Contenders that) {
        Problems.of(Contending.WHAT)
                .require(that.seats == seats, "seats", "must be the same, " + seats + ",", that.seats)
                .refuse();
        return new Contending(seats)
                .addAll(numbers, votes)
                .addAll(that.numbers, that.votes)
                .result();
    }

    /** {@return how many seats} */
    @JsonProperty("seats")
    public int seats() {
        return seats;
    }

    /** {@return those who can still get a seat, by number} */
    @JsonProperty("contenders")
    public List<Contender> contenders() {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> new Contender(numbers[i], votes[i]))
                .toList();
    }

    /**
     * Ends the contest.
     *
     * @return the numbers of those who are certain and of those who are tied, and the seats left
     * @throws org.civaffairs.core.value.InvalidInputException if there were fewer candidates than seats
     */
    public Cut<Long> cut() {
        IndexCut cut = IndexCut.of(votes, seats);
        return new Cut<>(those(cut.certain()), those(cut.tied()), cut.seatsLeft());
    }

    private List<Long> those(int[] indexes) {
        return Arrays.stream(indexes).mapToObj(i -> numbers[i]).toList();
    }

    @JsonCreator
    static Contenders fromJson(
            @JsonProperty("seats") @Nullable Object seats,
            @JsonProperty("contenders") @Nullable Object contenders,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(Contending.WHAT, unknown, "seats", "contenders");
        int places = json.count("seats", seats);
        List<Contender> read = json.objects("contenders", contenders, (at, row) -> {
            json.own(at, row.keySet(), "number", "votes");
            return new Contender(
                    json.whole(at + "number", row.get("number")), json.natural(at + "votes", row.get("votes")));
        });
        json.refuse();
        return of(
                places,
                read.stream().mapToLong(Contender::number).toArray(),
                read.stream().mapToLong(Contender::votes).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contenders that
                && that.seats == seats
                && Arrays.equals(that.numbers, numbers)
                && Arrays.equals(that.votes, votes);
    }

    @Override
    public int hashCode() {
        return (seats * 31 + Arrays.hashCode(numbers)) * 31 + Arrays.hashCode(votes);
    }

    /** {@return such as {@code 3 contenders for 2 seats}} */
    @Override
    public String toString() {
        return numbers.length + " contenders for " + seats + " seats";
    }
}
