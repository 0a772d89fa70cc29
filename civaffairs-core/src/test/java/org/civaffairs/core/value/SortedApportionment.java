package org.civaffairs.core.value;

import static java.math.BigInteger.ZERO;
import static org.civaffairs.core.value.Numbers.big;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Largest remainder as it is taught, to compare with: quotas in whole numbers of any size, all shares sorted by what they
 * lost, a fen each from the top. Shares that held a fen above their quota rounded down, and have lost something, go first.
 */
final class SortedApportionment {
    private final BigInteger total;
    private final BigInteger weight;
    private final BigInteger[][] quotas;
    private final List<Long> held;

    private SortedApportionment(long total, long[] weights, List<Long> held) {
        this.total = big(total).abs();
        this.held = held;
        weight = Arrays.stream(weights).mapToObj(Numbers::big).reduce(ZERO, BigInteger::add);
        quotas = Arrays.stream(weights)
                .mapToObj(w -> this.total.multiply(big(w)).divideAndRemainder(weight))
                .toArray(BigInteger[][]::new);
    }

    /** The shares and spare fen, printed, of a division; held are the shares of before, or empty. */
    static String printed(long total, long[] weights, List<Long> held) {
        return new SortedApportionment(total, weights, held).print(total < 0 ? -1 : 1);
    }

    /** An apportionment, printed in the same way. */
    static String printed(Apportionment result) {
        return result.shares() + " " + result.spares();
    }

    private String print(int sign) {
        List<Integer> order = order();
        int spare = spare();
        List<Integer> winners = order.subList(0, spare).stream().sorted().toList();
        List<Integer> losers = order.subList(spare, order.size());
        List<Yuan> shares = IntStream.range(0, quotas.length)
                .mapToObj(i -> quotas[i][0].longValueExact() + (winners.contains(i) ? 1 : 0))
                .map(fen -> Yuan.ofFen(sign * fen))
                .toList();
        return shares + " "
                + winners.stream()
                        .map(i -> new Apportionment.Spare(i, why(i, losers)))
                        .toList();
    }

    private List<Integer> order() {
        return IntStream.range(0, quotas.length)
                .boxed()
                .sorted(Comparator.comparing(this::isHeld)
                        .thenComparing(i -> quotas[i][1])
                        .reversed()
                        .thenComparing(i -> i))
                .toList();
    }

    private int spare() {
        return Arrays.stream(quotas)
                .map(q -> q[0])
                .reduce(total, BigInteger::subtract)
                .intValueExact();
    }

    private boolean isHeld(int i) {
        return !held.isEmpty() && big(held.get(i)).compareTo(quotas[i][0]) > 0 && quotas[i][1].signum() > 0;
    }

    private Apportionment.Why why(int winner, List<Integer> losers) {
        if (isHeld(winner)) {
            return Apportionment.Why.HELD_BEFORE;
        }
        return losers.stream().anyMatch(loser -> quotas[loser][1].equals(quotas[winner][1]))
                ? Apportionment.Why.EARLIER_IN_ORDER
                : Apportionment.Why.LARGER_REMAINDER;
    }
}
