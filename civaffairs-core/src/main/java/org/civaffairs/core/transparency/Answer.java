package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.stream.LongStream;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Count;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What was observed: whether something is met, how many, which share, or that nobody knows. In JSON it is {@code "YES"},
 * {@code "NO"}, a whole number, a share such as {@code "92.5%"} or {@code "54/60"}, or {@code "UNKNOWN"}.
 */
public final class Answer implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nobody knows. */
    public static final Answer UNKNOWN = new Answer(Kind.UNKNOWN, -1);

    private static final Answer YES = new Answer(Kind.TRUTH, 1);
    private static final Answer NO = new Answer(Kind.TRUTH, 0);

    /** The counts that nearly all answers are. */
    private static final Answer[] SMALL =
            LongStream.range(0, 128).mapToObj(n -> new Answer(Kind.COUNT, n)).toArray(Answer[]::new);

    /** Both parts of a share fit an int, so that products of two of them stay exact. */
    private static final int HALF = 32;

    private static final long LOW = 0xFFFF_FFFFL;

    private final Kind kind;

    /** 1 or 0, the count, or the parts of the share in a half each. */
    private final long packed;

    /** What an answer is. */
    enum Kind {
        UNKNOWN("UNKNOWN"),
        TRUTH("YES or NO"),
        COUNT("a whole number such as 3, without quotes"),
        SHARE("a share such as \"92.5%\" or \"54/60\"");

        private final String written;

        Kind(String written) {
            this.written = written;
        }

        /** How it is written. */
        String written() {
            return written;
        }
    }

    private Answer(Kind kind, long packed) {
        this.kind = kind;
        this.packed = packed;
    }

    /**
     * Whether something is met.
     *
     * @param met YES, NO or UNKNOWN
     * @return the answer
     */
    public static Answer of(Truth met) {
        return switch (met) {
            case YES -> YES;
            case NO -> NO;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * How many, such as misses or months.
     *
     * @param number the number, 0 or more
     * @return the answer
     * @throws IllegalArgumentException if the number is negative
     */
    public static Answer count(int number) {
        int count = new Count(number).value();
        return count < SMALL.length ? SMALL[count] : new Answer(Kind.COUNT, count);
    }

    /**
     * Which share.
     *
     * @param share from 0 % to 100 %, with a denominator below 2^31
     * @return the answer
     * @throws IllegalArgumentException if the share is anything else
     */
    public static Answer share(Ratio share) {
        long part = share.numerator();
        long whole = share.denominator();
        if (part < 0 || part > whole || whole > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a share must be from 0% to 100%, with a denominator below 2147483648, but is " + share);
        }
        return new Answer(Kind.SHARE, part << HALF | whole);
    }

    static Answer read(StrictJson json, String path, @Nullable Object given) {
        if (given instanceof Integer) {
            return count(json.count(path, given));
        }
        return json.parsed(path, given, Answer::parse, UNKNOWN);
    }

    private static Answer parse(String text) {
        return switch (text) {
            case "YES" -> YES;
            case "NO" -> NO;
            case "UNKNOWN" -> UNKNOWN;
            default -> share(Ratio.parse(text));
        };
    }

    /** The answer of a kind that was packed, or UNKNOWN. */
    static Answer unpacked(Kind kind, long packed) {
        return packed < 0 ? UNKNOWN : new Answer(kind, packed);
    }

    Kind kind() {
        return kind;
    }

    /** The answer as one number; negative if nobody knows. */
    long packed() {
        return packed;
    }

    /** Whether it is 0, none of something. */
    boolean isNothing() {
        return kind == Kind.SHARE ? part(packed) == 0 : packed == 0;
    }

    /** Whether it is above another answer of its kind; answers of two kinds have no order. */
    boolean isAbove(Answer that) {
        if (kind != that.kind) {
            return true;
        }
        return kind == Kind.SHARE ? isShareAbove(packed, that.packed) : packed > that.packed;
    }

    /** Whether one packed share is above another, by cross-multiplication. */
    static boolean isShareAbove(long one, long other) {
        return part(one) * whole(other) > part(other) * whole(one);
    }

    /** The part of a packed share. */
    static long part(long packed) {
        return packed >>> HALF;
    }

    /** The whole of a packed share. */
    static long whole(long packed) {
        return packed & LOW;
    }

    @JsonValue
    Object json() {
        return kind == Kind.COUNT ? (Object) (int) packed : toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && that.kind == kind && that.packed == packed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(packed) * 31 + kind.ordinal();
    }

    /** {@return such as {@code YES}, {@code 3}, {@code 90%} or {@code UNKNOWN}} */
    @Override
    public String toString() {
        return switch (kind) {
            case UNKNOWN -> "UNKNOWN";
            case TRUTH -> packed == 1 ? "YES" : "NO";
            case COUNT -> Long.toString(packed);
            case SHARE -> Ratio.of(part(packed), whole(packed)).toString();
        };
    }
}
