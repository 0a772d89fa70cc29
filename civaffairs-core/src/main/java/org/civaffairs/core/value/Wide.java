package org.civaffairs.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Arithmetic whose intermediate results need 128 bits: products of two longs, compared and divided without loss. */
final class Wide {
    private Wide() {}

    /** Compares a·b with c·d exactly. */
    static int compareProducts(long a, long b, long c, long d) {
        long leftHigh = Math.multiplyHigh(a, b);
        long rightHigh = Math.multiplyHigh(c, d);
        return leftHigh != rightHigh ? Long.compare(leftHigh, rightHigh) : Long.compareUnsigned(a * b, c * d);
    }

    /** a·b/c rounded as told; c is positive. Throws ArithmeticException if the result is no long. */
    static long multiplyDivide(long a, long b, long c, RoundingMode rounding) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) == low >> 63) {
            return divide(low, c, rounding);
        }
        BigInteger quotient = new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)))
                .divide(BigDecimal.valueOf(c), 0, rounding)
                .toBigInteger();
        if (quotient.bitLength() > 63) {
            throw new ArithmeticException("result out of range: " + a + " * " + b + " / " + c);
        }
        return quotient.longValue();
    }

    /** The quotient rounded as told; the divisor is positive. */
    static long divide(long dividend, long divisor, RoundingMode rounding) {
        long quotient = dividend / divisor;
        long rest = dividend - quotient * divisor;
        if (rest == 0) {
            return quotient;
        }
        int sign = dividend < 0 ? -1 : 1;
        return awayFromZero(quotient, Math.abs(rest), divisor, sign, rounding) ? quotient + sign : quotient;
    }

    private static boolean awayFromZero(long quotient, long rest, long divisor, int sign, RoundingMode rounding) {
        int half = Long.compare(rest, divisor - rest);
        return switch (rounding) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> sign > 0;
            case FLOOR -> sign < 0;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && (quotient & 1) != 0);
            case UNNECESSARY ->
                throw new ArithmeticException("the result is not a whole number: " + quotient + " and " + rest + "/"
                        + divisor + "; name a rounding");
        };
    }
}
