package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;

/**
 * An exact amount of money (金额) in yuan, held as whole fen (分) in a long: from −92,233,720,368,547,758.07 to
 * 92,233,720,368,547,758.07. Nothing is ever rounded unless a {@link RoundingMode} is given, and nothing overflows in
 * silence.
 *
 * <p>For example, {@code Yuan.parse("1234567.70").times(Ratio.percent(2), RoundingMode.CEILING)} is {@code 24691.36}.
 */
public final class Yuan implements Comparable<Yuan>, Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing: 0.00. */
    public static final Yuan ZERO = new Yuan(0);

    private final long fen;

    private Yuan(long fen) {
        this.fen = fen;
    }

    /**
     * Makes an amount of whole fen.
     *
     * @param fen hundredths of a yuan; any long but {@link Long#MIN_VALUE}
     * @return the amount
     * @throws ArithmeticException if fen is Long.MIN_VALUE, which has no opposite
     */
    public static Yuan ofFen(long fen) {
        if (fen == Long.MIN_VALUE) {
            throw new ArithmeticException("amount out of range: " + fen + " fen");
        }
        return new Yuan(fen);
    }

    /**
     * Makes an amount of whole yuan.
     *
     * @param yuan whole yuan
     * @return the amount
     * @throws ArithmeticException if the amount is out of range
     */
    public static Yuan of(long yuan) {
        return ZERO.plusProduct(yuan, 100);
    }

    /**
     * Reads an amount in yuan: ASCII digits, a point and one or two digits if there are fen, a minus sign if it is
     * negative. No plus sign, exponent, separator, leading zero or other digits.
     *
     * @param text {@code 12}, {@code 12.5}, {@code 12.50} or {@code -0.01}
     * @return the amount
     * @throws IllegalArgumentException if the text is anything else or out of range
     */
    public static Yuan parse(String text) {
        long fen = YuanText.parse(text);
        if (fen == YuanText.REFUSED) {
            throw new IllegalArgumentException(
                    "amount " + YuanText.remedy(text) + " but is \"" + Label.printable(text, 40) + "\"");
        }
        return new Yuan(fen);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Yuan fromJson(Object json) {
        Problems problems = Problems.of("yuan");
        Yuan amount = read(json, "amount", problems);
        problems.refuse();
        return amount;
    }

    /** The amount that a piece of JSON stands for; 0.00 and a problem if it stands for none. */
    static Yuan read(Object json, String path, Problems problems) {
        if (!(json instanceof String text)) {
            problems.addJson(path, "must be a text in quotes such as \"1234.56\"", json);
            return ZERO;
        }
        long fen = YuanText.parse(text);
        if (fen == YuanText.REFUSED) {
            problems.add(path, YuanText.remedy(text), text);
            return ZERO;
        }
        return new Yuan(fen);
    }

    /** {@return the amount in fen} */
    public long fen() {
        return fen;
    }

    /** {@return whether the amount is below 0.00} */
    public boolean isNegative() {
        return fen < 0;
    }

    /**
     * Adds.
     *
     * @param that the amount to add
     * @return the sum
     * @throws ArithmeticException if the sum is out of range, naming both amounts
     */
    public Yuan plus(Yuan that) {
        long sum = fen + that.fen;
        if (((fen ^ sum) & (that.fen ^ sum)) < 0 || sum == Long.MIN_VALUE) {
            throw outOfRange(this + " + " + that);
        }
        return new Yuan(sum);
    }

    /**
     * Subtracts.
     *
     * @param that the amount to subtract
     * @return the difference
     * @throws ArithmeticException if the difference is out of range, naming both amounts
     */
    public Yuan minus(Yuan that) {
        long difference = fen - that.fen;
        if (((fen ^ that.fen) & (fen ^ difference)) < 0 || difference == Long.MIN_VALUE) {
            throw outOfRange(this + " - " + that);
        }
        return new Yuan(difference);
    }

    /** {@return the opposite amount} */
    public Yuan negated() {
        return new Yuan(-fen);
    }

    /**
     * Multiplies by a whole number.
     *
     * @param factor the number
     * @return the product
     * @throws ArithmeticException if the product is out of range, naming both operands
     */
    public Yuan times(long factor) {
        return ZERO.plusProduct(fen, factor);
    }

    /**
     * Takes a share, rounded as told. Decide with {@link #isAtLeast} instead, which never rounds.
     *
     * @param share the share; 2 % is 2/100
     * @param rounding how to round to whole fen
     * @return the share of this amount
     * @throws ArithmeticException if the result is out of range, or is not whole fen and must not be rounded
     */
    public Yuan times(Ratio share, RoundingMode rounding) {
        return ofFen(share.times(fen, rounding));
    }

    /**
     * Decides whether this amount is at least a share of another, exactly: a comparison of two 128-bit products.
     *
     * @param share the share; 2 % is 2/100
     * @param base the amount of which it is a share
     * @return this ≥ share · base
     */
    public boolean isAtLeast(Ratio share, Yuan base) {
        return Wide.compareProducts(fen, share.denominator(), base.fen, share.numerator()) >= 0;
    }

    /**
     * Splits this amount into equal parts; the first parts carry the fen that are left over.
     *
     * @param parts how many parts, 1 or more
     * @return the parts, which differ by at most one fen and add up to this amount
     * @throws IllegalArgumentException if parts is below 1
     */
    public List<Yuan> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("an amount must be split into 1 part or more but parts is " + parts);
        }
        long each = fen / parts;
        int left = (int) Math.abs(fen - each * parts);
        Yuan[] all = new Yuan[parts];
        fill(all, 0, left, new Yuan(each + Long.signum(fen)));
        fill(all, left, parts, new Yuan(each));
        return Collections.unmodifiableList(Arrays.asList(all));
    }

    /** As Arrays.fill, which would look up the type of the array for each element. */
    private static void fill(Yuan[] all, int from, int to, Yuan part) {
        for (int i = from; i < to; i++) {
            all[i] = part;
        }
    }

    /**
     * Adds up amounts; every partial sum must be in range.
     *
     * @param amounts the amounts
     * @return the sum, 0.00 of none
     * @throws ArithmeticException if a partial sum is out of range, naming both operands
     */
    public static Yuan sum(Iterable<Yuan> amounts) {
        long total = 0;
        long outside = 0;
        for (Yuan amount : amounts) {
            long next = total + amount.fen;
            outside |= ((total ^ next) & (amount.fen ^ next)) | (next & ~(next - 1));
            total = next;
        }
        return outside < 0 ? sumOneByOne(amounts) : new Yuan(total);
    }

    /** Finds the partial sum that is out of range; its sign bits were only collected on the way. */
    private static Yuan sumOneByOne(Iterable<Yuan> amounts) {
        Yuan total = ZERO;
        for (Yuan amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** {@return a collector that adds up amounts, 0.00 of none} */
    public static Collector<Yuan, ?, Yuan> summing() {
        return Collector.of(
                () -> new Yuan[] {ZERO},
                (box, amount) -> box[0] = box[0].plus(amount),
                (a, b) -> new Yuan[] {a[0].plus(b[0])},
                box -> box[0]);
    }

    private Yuan plusProduct(long a, long b) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) != low >> 63 || low == Long.MIN_VALUE) {
            throw outOfRange(a + " * " + b + " fen");
        }
        return new Yuan(low);
    }

    private static ArithmeticException outOfRange(String operation) {
        return new ArithmeticException("amount out of range: " + operation);
    }

    @Override
    public int compareTo(Yuan that) {
        return Long.compare(fen, that.fen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Yuan that && that.fen == fen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    /** {@return the canonical form with two decimals, such as {@code 1234567.70}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return YuanText.canonical(fen);
    }

    /** {@return with thousands grouped, such as {@code 1,234,567.70}; for reading only} */
    public String toGrouped() {
        return YuanText.grouped(fen);
    }

    /** {@return in ten thousands of yuan (万元), exactly, such as {@code 123.45677万元}; for reading only} */
    public String toWan() {
        return YuanText.wan(fen);
    }

    private Object readResolve() throws InvalidObjectException {
        if (fen == Long.MIN_VALUE) {
            throw new InvalidObjectException("amount out of range: " + fen + " fen");
        }
        return this;
    }
}
