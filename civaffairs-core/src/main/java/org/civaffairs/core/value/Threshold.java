package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.RoundingMode;

/**
 * What part of a whole must be reached: a share that counts as reached itself (以上, {@link #atLeast}) or must be
 * exceeded (超过, {@link #moreThan}). Decided by cross-multiplication in 128 bits, never by a rounded percentage.
 *
 * <p>For example, {@code Threshold.atLeast(2, 3).isMet(10, 15)} holds and {@code moreThan(2, 3).isMet(10, 15)} does not;
 * {@code moreThan(1, 2).least(6)} is 4.
 */
public final class Threshold implements Text.Labelled, Serializable {
    private static final long serialVersionUID = 1L;

    private final Ratio share;
    private final boolean inclusive;

    private Threshold(Ratio share, boolean inclusive) {
        this.share = share;
        this.inclusive = inclusive;
    }

    /**
     * The share or more (以上, 不少于): the share itself is enough.
     *
     * @param numerator the part, 1 to the denominator
     * @param denominator the whole, positive
     * @return the inclusive threshold
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    public static Threshold atLeast(long numerator, long denominator) {
        return of(Ratio.of(numerator, denominator), true);
    }

    /**
     * More than the share (超过, 过): the share itself is not enough.
     *
     * @param numerator the part, 1 to one less than the denominator
     * @param denominator the whole, positive
     * @return the exclusive threshold
     * @throws IllegalArgumentException if the share is not above 0 and below 1
     */
    public static Threshold moreThan(long numerator, long denominator) {
        return of(Ratio.of(numerator, denominator), false);
    }

    private static Threshold of(Ratio share, boolean inclusive) {
        long room = share.denominator() - share.numerator();
        if (share.numerator() < 1 || room < (inclusive ? 0 : 1)) {
            throw new IllegalArgumentException("a threshold must be above 0 and "
                    + (inclusive ? "at most 1" : "below 1, or nothing can exceed it") + " but is " + share);
        }
        return new Threshold(share, inclusive);
    }

    /**
     * Reads {@code >=2/3}, {@code >1/2} or {@code >=90%}.
     *
     * @param text the text
     * @return the threshold
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Threshold parse(String text) {
        if (!text.startsWith(">")) {
            throw new IllegalArgumentException("threshold must look like >=2/3 (two thirds or more) or >1/2 (more than"
                    + " half) but is \"" + Label.printable(text, 40) + "\"");
        }
        boolean inclusive = text.startsWith(">=");
        return of(Ratio.parse(text.substring(inclusive ? 2 : 1)), inclusive);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Threshold fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException(
                "threshold must be a text such as \">=2/3\" but is " + Label.printable(String.valueOf(json), 40));
    }

    /** {@return the share} */
    public Ratio share() {
        return share;
    }

    /** {@return whether the share itself is enough} */
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isInclusive() {
        return inclusive;
    }

    /**
     * Decides, exactly.
     *
     * @param part what was reached, 0 or more
     * @param whole what it is a part of, positive: of nothing, no part can be reached
     * @return part ≥ share · whole, or part &gt; share · whole
     * @throws IllegalArgumentException if the part is negative or the whole is not positive
     */
    public boolean isMet(long part, long whole) {
        require(whole);
        if (part < 0) {
            throw new IllegalArgumentException("a part must not be negative but is " + part);
        }
        int order = Wide.compareProducts(part, share.denominator(), whole, share.numerator());
        return inclusive ? order >= 0 : order > 0;
    }

    /**
     * The least whole number that meets this threshold.
     *
     * @param whole what it is a part of, positive
     * @return the least part; for two thirds or more of 16 it is 11
     * @throws IllegalArgumentException if the whole is not positive
     */
    public long least(long whole) {
        require(whole);
        return inclusive ? share.times(whole, RoundingMode.CEILING) : share.times(whole, RoundingMode.FLOOR) + 1;
    }

    private static void require(long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException(
                    "the whole must be positive but is " + whole + ": decide the case of nothing before the threshold");
        }
    }

    /** {@return the legal wording, such as 三分之二以上 and "two thirds or more"} */
    @Override
    public Text label() {
        return Fraction.wording(share, inclusive);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Threshold that && that.share.equals(share) && that.inclusive == inclusive;
    }

    @Override
    public int hashCode() {
        return share.hashCode() * 2 + (inclusive ? 1 : 0);
    }

    /** {@return such as {@code >=2/3}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return (inclusive ? ">=" : ">") + share.numerator() + "/" + share.denominator();
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return of(share, inclusive);
        } catch (IllegalArgumentException e) {
            InvalidObjectException refused = new InvalidObjectException(e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }
}
