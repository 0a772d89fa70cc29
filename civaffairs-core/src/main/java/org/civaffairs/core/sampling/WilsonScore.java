package org.civaffairs.core.sampling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.civaffairs.core.value.Threshold;

/**
 * Wilson's score of k satisfied of n asked: a share p is within the interval if (k/n − p)²·n ≤ z²·p(1 − p). Where n were
 * drawn of a known number N, z² shrinks by (N − n)/(N − 1), to nothing when all were asked. All whole numbers, exact.
 */
final class WilsonScore {
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FOUR = BigInteger.valueOf(4);
    private static final BigInteger UNITS = BigInteger.TEN.pow(ConfidenceInterval.PLACES);

    private final BigInteger k;
    private final BigInteger n;
    private final BigInteger a;
    private final BigInteger b;

    /** The shrunk z² is a/b. */
    private WilsonScore(long satisfied, long answered, BigInteger a, BigInteger b) {
        k = BigInteger.valueOf(satisfied);
        n = BigInteger.valueOf(answered);
        this.a = a;
        this.b = b;
    }

    static WilsonScore of(long satisfied, long answered, OptionalLong population, ZSquared z) {
        if (population.isEmpty()) {
            return new WilsonScore(satisfied, answered, z.scaled(), ZSquared.scale());
        }
        BigInteger all = BigInteger.valueOf(population.getAsLong());
        BigInteger left = all.subtract(BigInteger.valueOf(answered));
        BigInteger others = all.subtract(BigInteger.ONE);
        return new WilsonScore(
                satisfied, answered, z.scaled().multiply(left), ZSquared.scale().multiply(others));
    }

    /** Whether there is nobody left who was not asked. */
    private boolean isCensus() {
        return a.signum() == 0;
    }

    /** MET if every share within the interval meets the threshold, NOT_MET if none does. */
    Verdict verdict(Threshold required) {
        if (n.signum() == 0) {
            return Verdict.INCONCLUSIVE;
        }
        if (isCensus()) {
            return required.isMet(k.longValueExact(), n.longValueExact()) ? Verdict.MET : Verdict.NOT_MET;
        }
        BigInteger part = BigInteger.valueOf(required.share().numerator());
        BigInteger whole = BigInteger.valueOf(required.share().denominator());
        BigInteger off = k.multiply(whole).subtract(part.multiply(n));
        boolean above = off.signum() > 0;
        int order = off.multiply(off).multiply(b).compareTo(spread(part, whole));
        // the bound itself meets an inclusive threshold from above, and misses an exclusive one from below
        boolean outside = required.isInclusive() == above ? order >= 0 : order > 0;
        if (!outside) {
            return Verdict.INCONCLUSIVE;
        }
        return above ? Verdict.MET : Verdict.NOT_MET;
    }

    /** z²·p(1 − p)/n of p = part/whole, times b·n²·whole². */
    private BigInteger spread(BigInteger part, BigInteger whole) {
        return a.multiply(part).multiply(whole.subtract(part)).multiply(n);
    }

    /** The two shares at the edge, rounded outwards; of a census the share, to the nearest; from 0 to 1 of nobody. */
    ConfidenceInterval interval() {
        if (n.signum() == 0) {
            return ConfidenceInterval.ofUnits(0, UNITS.longValueExact());
        }
        if (isCensus()) {
            BigDecimal share =
                    new BigDecimal(k).divide(new BigDecimal(n), ConfidenceInterval.PLACES, RoundingMode.HALF_EVEN);
            return new ConfidenceInterval(share, share);
        }
        BigInteger middle = n.multiply(TWO.multiply(k).multiply(b).add(a)).multiply(UNITS);
        BigInteger half = halfWidth();
        BigInteger divisor = TWO.multiply(n).multiply(n.multiply(b).add(a));
        BigInteger lower = middle.subtract(half).divide(divisor);
        BigInteger upper =
                middle.add(half).add(divisor).subtract(BigInteger.ONE).divide(divisor);
        return ConfidenceInterval.ofUnits(lower.longValueExact(), upper.longValueExact());
    }

    /** √(n·a·(n·a + 4·b·k·(n − k))) in units, rounded up. */
    private BigInteger halfWidth() {
        BigInteger product = n.multiply(a);
        BigInteger square = FOUR.multiply(b)
                .multiply(k)
                .multiply(n.subtract(k))
                .add(product)
                .multiply(product);
        BigInteger[] root = square.multiply(UNITS).multiply(UNITS).sqrtAndRemainder();
        return root[1].signum() == 0 ? root[0] : root[0].add(BigInteger.ONE);
    }
}
