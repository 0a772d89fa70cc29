package org.civaffairs.ballot.tally;

import java.math.BigInteger;

/** A fraction as schools teach it, for oracles: it is subtracted on a common denominator. */
record Exactly(BigInteger numerator, BigInteger denominator) {
    static Exactly of(long numerator, long denominator) {
        return new Exactly(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Exactly minus(Exactly that) {
        return new Exactly(
                numerator.multiply(that.denominator).subtract(that.numerator.multiply(denominator)),
                denominator.multiply(that.denominator));
    }

    /** Whether part of whole is this share or more; nothing is a share of nothing. */
    boolean isReachedBy(long part, long whole) {
        return whole > 0 && of(part, whole).minus(this).numerator.signum() >= 0;
    }

    /** Whether part of whole is more than this share. */
    boolean isExceededBy(long part, long whole) {
        return whole > 0 && of(part, whole).minus(this).numerator.signum() > 0;
    }
}
