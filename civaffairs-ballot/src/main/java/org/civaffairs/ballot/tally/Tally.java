package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Label;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The ballots of one session, counted (计票): by motion and face, out of named boxes, under one set of rules. Tallies of
 * the boxes of one session add up in any order; the same box twice, another session or other rules are refused. Tallies
 * of two villages are never added: that is coverage.
 *
 * <p>For example, {@code Tally.of(agenda, rules, "box 1", ballots).plus(Tally.of(agenda, rules, "box 2", others))}.
 */
@JsonPropertyOrder({"agenda", "rules", "boxes", "counts"})
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How many counters a motion has. */
    static final int FACES = Face.values().length;

    private final Agenda agenda;
    private final BallotRules rules;

    @SuppressWarnings("serial") // a TreeSet that cannot be changed
    private final SortedSet<String> boxes;

    private final long[] counters;

    Tally(Agenda agenda, BallotRules rules, SortedSet<String> boxes, long[] counters) {
        this.agenda = agenda;
        this.rules = rules;
        this.boxes = Collections.unmodifiableSortedSet(boxes);
        this.counters = counters;
    }

    /**
     * No box yet: the identity of {@link #plus}.
     *
     * @param agenda what is voted on
     * @param rules by what rules
     * @return the empty tally
     */
    public static Tally none(Agenda agenda, BallotRules rules) {
        return new Tally(agenda, rules, new TreeSet<>(), new long[agenda.size() * FACES]);
    }

    /**
     * Counts one box.
     *
     * @param agenda what is voted on
     * @param rules by what rules
     * @param box the box's name
     * @param ballots its ballots
     * @return the tally
     * @throws IllegalArgumentException if a ballot is of another agenda, or the name is not fit for a label
     */
    public static Tally of(Agenda agenda, BallotRules rules, String box, Collection<Ballot> ballots) {
        return new Tally(agenda, rules, only(box), Counting.count(agenda, ballots));
    }

    /**
     * One box with one motion whose ballots were counted before.
     *
     * @param rules by what rules
     * @param box the box's name
     * @param motion the motion
     * @param counts its counts
     * @return the tally
     */
    public static Tally of(BallotRules rules, String box, Motion motion, Counts counts) {
        Agenda agenda = motion.agenda();
        long[] counters = new long[agenda.size() * FACES];
        for (Face face : Face.values()) {
            counters[motion.index() * FACES + face.ordinal()] = counts.of(face);
        }
        return new Tally(agenda, rules, only(box), counters);
    }

    /**
     * A collector of the ballots of one box; it may be used in parallel.
     *
     * @param agenda what is voted on
     * @param rules by what rules
     * @param box the box's name
     * @return the collector
     */
    public static Collector<Ballot, ?, Tally> tallying(Agenda agenda, BallotRules rules, String box) {
        SortedSet<String> name = only(box);
        return Collector.of(
                () -> new Counting(agenda),
                Counting::add,
                Counting::addAll,
                counting -> new Tally(agenda, rules, name, counting.counters()),
                Collector.Characteristics.UNORDERED);
    }

    private static SortedSet<String> only(String box) {
        Problems.of("tally").label("box", box).refuse();
        return new TreeSet<>(List.of(Label.parse(box).text()));
    }

    /**
     * Adds the boxes of another tally of the same session.
     *
     * @param that the other tally
     * @return both together
     * @throws org.civaffairs.core.value.InvalidInputException if it is of another agenda, of other rules, or has a box that
     *     is in this one; all problems are reported
     * @throws ArithmeticException if a sum is out of range, naming both operands
     */
    public Tally plus(Tally that) {
        SortedSet<String> twice = new TreeSet<>(boxes);
        twice.retainAll(that.boxes);
        Problems problems = Problems.of("tally of " + agenda)
                .require(
                        that.agenda.equals(agenda),
                        "agenda",
                        "must be the same: tallies of two sessions do not add up",
                        that.agenda)
                .require(that.rules.equals(rules), "rules", "must be the same, " + rules + ",", that.rules)
                .require(twice.isEmpty(), "boxes", "must be counted once each: in both tallies", twice);
        problems.refuse();
        SortedSet<String> all = new TreeSet<>(boxes);
        all.addAll(that.boxes);
        long[] sum = new long[counters.length];
        Arrays.setAll(sum, i -> Exact.sum("tally", counters[i], that.counters[i]));
        return new Tally(agenda, rules, all, sum);
    }

    /** {@return what was voted on} */
    @JsonProperty("agenda")
    public Agenda agenda() {
        return agenda;
    }

    /** {@return by what rules} */
    @JsonProperty("rules")
    public BallotRules rules() {
        return rules;
    }

    /** {@return the boxes that were counted, by name} */
    @JsonProperty("boxes")
    public SortedSet<String> boxes() {
        return boxes;
    }

    /**
     * The ballots on one motion.
     *
     * @param motion a motion of the agenda
     * @return its counts
     * @throws IllegalArgumentException if it is of another agenda
     */
    public Counts counts(Motion motion) {
        return Counts.of(counters, agenda.indexOf(motion) * FACES);
    }

    /** {@return the counts of all motions, in the order of the agenda} */
    @JsonProperty("counts")
    public List<Counts> counts() {
        return IntStream.range(0, agenda.size())
                .mapToObj(i -> Counts.of(counters, i * FACES))
                .toList();
    }

    /**
     * Decides one motion.
     *
     * @param motion a motion of the agenda
     * @param attendance the people
     * @param issued how many ballots were handed out for it
     * @return the decision by this tally's rules
     * @throws org.civaffairs.core.value.InvalidInputException if more ballots were handed out than members are present who
     *     do not step aside, or if households or eligibility decide and are not known
     */
    public Decision decide(Motion motion, Attendance attendance, long issued) {
        return rules.decide(attendance, BallotAccount.of(issued, counts(motion)));
    }

    @JsonCreator
    static Tally fromJson(
            @JsonProperty("agenda") @Nullable Object agenda,
            @JsonProperty("rules") @Nullable Object rules,
            @JsonProperty("boxes") @Nullable Object boxes,
            @JsonProperty("counts") @Nullable Object counts,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("tally", unknown, "agenda", "rules", "boxes", "counts");
        return TallyJson.read(json, agenda, rules, boxes, counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that
                && that.agenda.equals(agenda)
                && that.rules.equals(rules)
                && that.boxes.equals(boxes)
                && Arrays.equals(that.counters, counters);
    }

    @Override
    public int hashCode() {
        return agenda.hashCode() * 31 + Arrays.hashCode(counters);
    }

    /** {@return one line: the agenda, the boxes, and the counts if they are few} */
    @Override
    public String toString() {
        return agenda + " of " + boxes.size() + " boxes: " + (agenda.size() <= 3 ? counts() : "counted");
    }
}
