package org.civaffairs.ballot.panel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import org.civaffairs.core.value.Exact;

/**
 * How many people of each {@link MemberKind} there are; persons.
 *
 * <p>For example, ten representatives and five villagers are {@code KindCounts.NONE.plus(REPRESENTATIVE, 10).plus(VILLAGER, 5)}.
 */
public final class KindCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nobody. */
    public static final KindCounts NONE = new KindCounts(new long[MemberKind.values().length]);

    private final long[] counts;

    private KindCounts(long[] counts) {
        this.counts = counts;
    }

    /**
     * Counts members.
     *
     * @param members the members
     * @return how many of each kind
     */
    public static KindCounts of(Collection<Member> members) {
        long[] counts = new long[MemberKind.values().length];
        members.forEach(member -> counts[member.kind().ordinal()]++);
        return new KindCounts(counts);
    }

    /**
     * Adds people of one kind.
     *
     * @param kind the kind
     * @param people how many, 0 or more
     * @return the counts with them
     * @throws IllegalArgumentException if the number is negative
     * @throws ArithmeticException if there are 2^63 people or more, naming both operands
     */
    public KindCounts plus(MemberKind kind, long people) {
        if (people < 0) {
            throw new IllegalArgumentException(kind + " must not be negative but is " + people);
        }
        Exact.sum("members", size(), people);
        long[] sum = counts.clone();
        sum[kind.ordinal()] += people;
        return new KindCounts(sum);
    }

    /**
     * How many there are of one kind.
     *
     * @param kind the kind
     * @return how many
     */
    public long of(MemberKind kind) {
        return counts[kind.ordinal()];
    }

    /** {@return how many there are in all} */
    public long size() {
        return Arrays.stream(counts).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KindCounts that && Arrays.equals(that.counts, counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /** {@return such as {@code [10, 5, 0, 0, 0, 0, 0]}, in the order of the kinds} */
    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
