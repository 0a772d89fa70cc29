package org.civaffairs.core.sampling;

import java.io.Serializable;
import java.math.BigInteger;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Ratio;

/**
 * How many answers a phone check needs (C-38), so that the share it finds is off by no more than a margin: the least n with
 * z²·p(1 − p)/n ≤ margin², where for a population of N the left side shrinks by (N − n)/(N − 1). That is
 * z²·p(1 − p)·N / (margin²·(N − 1) + z²·p(1 − p)), rounded up once, at the end, since a smaller n would miss the margin. The
 * plan gives no sample size: confidence, margin and expected share are the caller's. These are answers, not calls.
 *
 * <p>For example, at 95 %, ±5 points and p = 1/2: 197 of 400, 292 of 1,200, 384 of 200,000 and 385 of a population of unknown
 * size.
 *
 * @param zSquared the confidence
 * @param margin by how much the share found may be off, above 0 and below 1; 5 points are 5/100
 * @param expected the share that is expected, above 0 and below 1; 1/2 needs the most answers
 */
public record RequiredSampleSize(ZSquared zSquared, Ratio margin, Ratio expected) implements Serializable {
    private static final String WITHIN = "must be above 0 and below 1";

    /**
     * Checks margin and share.
     *
     * @param zSquared the confidence
     * @param margin by how much the share found may be off
     * @param expected the share that is expected
     * @throws org.civaffairs.core.value.InvalidInputException if margin or share are not above 0 and below 1
     */
    public RequiredSampleSize {
        Problems.of("sample size")
                .require(isWithin(margin), "margin", WITHIN, margin)
                .require(isWithin(expected), "expected", WITHIN, expected)
                .refuse();
    }

    private static boolean isWithin(Ratio share) {
        return share.numerator() > 0 && share.numerator() < share.denominator();
    }

    /**
     * Prepares a count.
     *
     * @param zSquared the confidence
     * @param margin by how much the share found may be off, above 0 and below 1
     * @param expected the share that is expected, above 0 and below 1
     * @return what needs only the population
     * @throws org.civaffairs.core.value.InvalidInputException if margin or share are not above 0 and below 1
     */
    public static RequiredSampleSize of(ZSquared zSquared, Ratio margin, Ratio expected) {
        return new RequiredSampleSize(zSquared, margin, expected);
    }

    /**
     * How many answers are needed of a population.
     *
     * @param population how many people there are, 1 or more
     * @return how many of them must answer, 1 to all
     * @throws org.civaffairs.core.value.InvalidInputException if the population is not positive
     */
    public long ofPopulation(long population) {
        Problems.of("sample size")
                .require(population >= 1, "population", "must be 1 or more: of nobody there is no sample,", population)
                .refuse();
        BigInteger all = BigInteger.valueOf(population);
        BigInteger others = all.subtract(BigInteger.ONE);
        return dividedUp(spread().multiply(all), precision().multiply(others).add(spread()));
    }

    /**
     * How many answers are needed of a population that nobody has counted.
     *
     * @return how many must answer, 1 or more
     * @throws ArithmeticException if that is more than 9,223,372,036,854,775,807
     */
    public long ofUnknownPopulation() {
        return dividedUp(spread(), precision());
    }

    /** z²·p(1 − p), times all denominators. */
    private BigInteger spread() {
        BigInteger part = BigInteger.valueOf(expected.numerator());
        BigInteger rest = BigInteger.valueOf(expected.denominator() - expected.numerator());
        return zSquared.scaled().multiply(part).multiply(rest).multiply(square(margin.denominator()));
    }

    /** margin², times the same denominators. */
    private BigInteger precision() {
        return ZSquared.scale().multiply(square(expected.denominator())).multiply(square(margin.numerator()));
    }

    private static BigInteger square(long number) {
        return BigInteger.valueOf(number).pow(2);
    }

    private static long dividedUp(BigInteger dividend, BigInteger divisor) {
        BigInteger size = dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
        if (size.bitLength() >= Long.SIZE) {
            throw new ArithmeticException("sample size out of range: " + size + "; allow a wider margin");
        }
        return size.longValueExact();
    }
}
