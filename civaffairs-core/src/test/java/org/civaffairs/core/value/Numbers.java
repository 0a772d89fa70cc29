package org.civaffairs.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Numbers to test with, thickest where exact arithmetic goes wrong: around 0, 2^31, 2^32, 2^62 and both ends. */
final class Numbers {
    static final long MAX = Long.MAX_VALUE;
    static final BigInteger MOST = BigInteger.valueOf(MAX);

    private static final List<Long> CORNERS = List.of(0L, 100L, 10_000L, 1L << 31, 1L << 32, 3_037_000_500L, 1L << 62);

    private Numbers() {}

    /** Any long but the least. */
    static Arbitrary<Long> any() {
        Arbitrary<Long> near =
                Arbitraries.of(CORNERS).flatMap(c -> Arbitraries.longs().between(c - 2, c + 2));
        Arbitrary<Long> end = Arbitraries.longs().between(MAX - 3, MAX);
        Arbitrary<Long> either =
                Arbitraries.oneOf(near, end, Arbitraries.longs().between(0, MAX));
        return either.flatMap(n -> Arbitraries.of(n, -n)).withoutEdgeCases();
    }

    /** Any long above 0. */
    static Arbitrary<Long> positive() {
        return any().map(Math::abs).filter(n -> n > 0);
    }

    /** Any ratio, most often in small numbers. */
    static Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> small = Arbitraries.longs()
                .between(-200, 200)
                .flatMap(n -> Arbitraries.longs().between(1, 120).map(d -> Ratio.of(n, d)));
        return Arbitraries.oneOf(small, any().flatMap(n -> positive().map(d -> Ratio.of(n, d))))
                .withoutEdgeCases();
    }

    /** The quotient by decimal arithmetic; empty if it must not be rounded but has to be. */
    static Optional<BigInteger> quotient(BigInteger dividend, long divisor, RoundingMode rounding) {
        try {
            return Optional.of(new BigDecimal(dividend)
                    .divide(BigDecimal.valueOf(divisor), 0, rounding)
                    .toBigIntegerExact());
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    static boolean isAmount(BigInteger fen) {
        return fen.abs().compareTo(MOST) <= 0;
    }

    static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
