package org.civaffairs.core.value;

/** Sums of whole numbers that never overflow in silence. */
public final class Exact {
    private Exact() {}

    /**
     * Adds.
     *
     * @param what what is added up, for the message, such as {@code staffing summary}
     * @param a a number
     * @param b another
     * @return a + b
     * @throws ArithmeticException if the sum is out of range, naming both numbers
     */
    public static long sum(String what, long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw new ArithmeticException(what + " out of range: " + a + " + " + b);
        }
        return sum;
    }

    /**
     * Subtracts.
     *
     * @param what what is subtracted, for the message
     * @param a a number
     * @param b another
     * @return a − b
     * @throws ArithmeticException if the difference is out of range, naming both numbers
     */
    public static long difference(String what, long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw new ArithmeticException(what + " out of range: " + a + " - " + b);
        }
        return difference;
    }
}
