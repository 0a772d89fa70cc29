package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The code of an administrative division (行政区划代码): six digits down to counties (GB/T 2260), nine down to townships
 * (GB/T 10114), twelve down to villages (statistical codes). Longer forms that end in zeros name the same division, so
 * that {@code 430223}, {@code 430223000} and {@code 430223000000} are equal.
 *
 * <p>A code that can be read may still be unknown, or not valid on a day: {@link DivisionTable} tells. For example,
 * {@code DivisionCode.parse("430223101").findParent()} is {@code 430223}, You County (攸县).
 */
public final class DivisionCode implements Comparable<DivisionCode>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ABOUT = "division code";
    private static final String ZEROS = "000000";

    /** All twelve digits. */
    private final String digits;

    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // else Jackson takes it for a reader of texts
    private DivisionCode(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a code.
     *
     * @param text 6, 9 or 12 ASCII digits
     * @return the code
     * @throws InvalidInputException if the text is no such code, with the part that fails; the message does not repeat it
     */
    public static DivisionCode parse(String text) {
        faults(text).refuse();
        return new DivisionCode(padded(text));
    }

    /**
     * Checks a text.
     *
     * @param text any text
     * @return what fails: the length, the characters, or the division, in which a level above is left out
     */
    public static CodeCheck check(String text) {
        return faults(text).check();
    }

    /**
     * Checks a text as a division of a level.
     *
     * @param text any text
     * @param level the level
     * @return what fails; the level alone of a code that can be read and is of another one
     */
    public static CodeCheck check(String text, DivisionLevel level) {
        CodeCheck check = check(text);
        boolean other = check.failed().isEmpty() && parse(text).level() != level;
        return other ? new CodeCheck(List.of(CodePart.LEVEL)) : check;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DivisionCode fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("a division code must be a text in quotes such as \"430223\"");
    }

    private static CodeFaults faults(String text) {
        CodeFaults faults = CodeFaults.of(ABOUT);
        int length = text.length();
        boolean known = length == 6 || length == 9 || length == 12;
        faults.require(known, CodePart.LENGTH, "must be 6, 9 or 12 digits but is " + length);
        if (known && faults.isWritten(text, CodeFaults::isDigit, "must be the digits 0 to 9")) {
            faults.require(
                    isWhole(padded(text)),
                    CodePart.DIVISION,
                    "must not begin with 0, and must have a prefecture above a county and a township above a village");
        }
        return faults;
    }

    private static String padded(String text) {
        return text + ZEROS.substring(0, 12 - text.length());
    }

    /** A county may be left out: townships stand directly under some cities, such as 441900003 under 441900. */
    private static boolean isWhole(String digits) {
        boolean prefecture = isNamed(digits, 2, 4);
        boolean county = isNamed(digits, 4, 6);
        boolean township = isNamed(digits, 6, 9);
        boolean village = isNamed(digits, 9, 12);
        return digits.charAt(0) != '0' && (prefecture || !(county || township)) && (township || !village);
    }

    private static boolean isNamed(String digits, int from, int to) {
        return digits.substring(from, to).chars().anyMatch(digit -> digit != '0');
    }

    /** {@return the level of the division} */
    public DivisionLevel level() {
        DivisionLevel level = DivisionLevel.PROVINCE;
        for (DivisionLevel lower : DivisionLevel.values()) {
            int from = lower == DivisionLevel.PROVINCE ? 0 : DivisionLevel.values()[lower.ordinal() - 1].digits();
            if (isNamed(digits, from, lower.digits())) {
                level = lower;
            }
        }
        return level;
    }

    /**
     * The division of a level to which this one belongs, itself included.
     *
     * @param level the level
     * @return the division, unless this one is above that level or has none there; the county of 441900003 is left out
     */
    public Optional<DivisionCode> findAt(DivisionLevel level) {
        String above = digits.substring(0, level.digits());
        DivisionCode code = new DivisionCode(above + (ZEROS + ZEROS).substring(level.digits()));
        return code.level() == level ? Optional.of(code) : Optional.empty();
    }

    /** {@return the next division above; none above a province} */
    public Optional<DivisionCode> findParent() {
        for (int above = level().ordinal() - 1; above >= 0; above--) {
            Optional<DivisionCode> parent = findAt(DivisionLevel.values()[above]);
            if (parent.isPresent()) {
                return parent;
            }
        }
        return Optional.empty();
    }

    /**
     * Decides whether a division is this one or belongs to it.
     *
     * @param that the other division
     * @return whether it is this one or below it
     */
    public boolean contains(DivisionCode that) {
        return that.digits.startsWith(digits.substring(0, level().digits()));
    }

    /**
     * Requires a level.
     *
     * @param level the level
     * @return this
     * @throws InvalidInputException if this division is of another level
     */
    public DivisionCode requireLevel(DivisionLevel level) {
        Problems.of(ABOUT)
                .require(level() == level, CodePart.LEVEL.property(), "of " + this + " must be " + level, level())
                .refuse();
        return this;
    }

    /** {@return all twelve digits, as statistics write them, such as {@code 430223000000}} */
    public String toStatistical() {
        return digits;
    }

    /** {@return the order of the digits, in which a division stands before those below it} */
    @Override
    public int compareTo(DivisionCode that) {
        return digits.compareTo(that.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DivisionCode that && that.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** {@return the shortest form: six digits down to counties, nine for a township, twelve for a village} */
    @JsonValue
    @Override
    public String toString() {
        return digits.substring(0, Math.max(DivisionLevel.COUNTY.digits(), level().digits()));
    }

    private Object readResolve() throws InvalidObjectException {
        if (digits.length() != 12 || !faults(digits).check().failed().isEmpty()) {
            throw new InvalidObjectException("division code cannot be read");
        }
        return this;
    }
}
