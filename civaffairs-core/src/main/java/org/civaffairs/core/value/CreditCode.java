package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * The unified social credit code of an organisation (统一社会信用代码, GB 32100): who registered it, what kind it is, where it
 * was registered, the organisation code, and a check character modulo 31. It is written in digits and capital letters
 * without I, O, S, V and Z.
 *
 * <p>Codes of the first trials have a check character that does not agree: {@link #check} says CHECK_MISMATCH of these,
 * which is another answer than MALFORMED. The organisation code has a check character of its own, which this standard
 * does not ask for: see {@link #isOrganisationAgreed}. For example, {@code 51430000501414666P} was registered by civil
 * affairs (5) as an association (1) in 430000.
 */
public final class CreditCode implements Comparable<CreditCode>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 18;
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_CHECKS = "0123456789X";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final String code;

    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // else Jackson takes it for a reader of texts
    private CreditCode(String code) {
        this.code = code;
    }

    /**
     * Reads a code.
     *
     * @param text 18 ASCII digits and capital letters
     * @return the code
     * @throws InvalidInputException if a part fails, with all parts that do; the message does not repeat the text, which
     *     may be a person's number
     */
    public static CreditCode parse(String text) {
        faults(text).refuse();
        return new CreditCode(text);
    }

    /**
     * Checks a text.
     *
     * @param text any text
     * @return which parts fail; nothing of the text itself
     */
    public static CodeCheck check(String text) {
        return faults(text).check();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CreditCode fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("a credit code must be a text in quotes");
    }

    private static CodeFaults faults(String text) {
        CodeFaults faults = CodeFaults.of("credit code");
        if (faults.isLong(text, LENGTH)
                && faults.isWritten(
                        text,
                        character -> CHARACTERS.indexOf(character) >= 0,
                        "must be the digits 0 to 9 and capital letters without I, O, S, V, Z")) {
            faults.require(
                    DivisionCode.check(text.substring(2, 8)).failed().isEmpty(),
                    CodePart.DIVISION,
                    "must be the 6 digits of a division");
            faults.require(
                    text.charAt(LENGTH - 1) == checkOf(text),
                    CodePart.CHECK,
                    "must follow from the other 17 characters modulo 31");
        }
        return faults;
    }

    /** The check makes the sum of all, each times a power of 3, a multiple of 31. */
    private static char checkOf(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    /** {@return who registered it (登记管理部门代码), such as 5 for civil affairs} */
    public char authority() {
        return code.charAt(0);
    }

    /** {@return which kind of organisation it is (机构类别代码), such as 1 for an association registered by civil affairs} */
    public char kind() {
        return code.charAt(1);
    }

    /** {@return where it was registered; 100000 stands for the state} */
    public DivisionCode division() {
        return DivisionCode.parse(code.substring(2, 8));
    }

    /** {@return the organisation code (组织机构代码), 9 characters} */
    public String organisation() {
        return code.substring(8, 17);
    }

    /** {@return whether the check character of the organisation code agrees (GB 11714), which this code need not} */
    public boolean isOrganisationAgreed() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        return code.charAt(16) == ORGANISATION_CHECKS.charAt((11 - sum % 11) % 11);
    }

    @Override
    public int compareTo(CreditCode that) {
        return code.compareTo(that.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditCode that && that.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@return the code, which is public} */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }

    private Object readResolve() throws InvalidObjectException {
        if (!check(code).failed().isEmpty()) {
            throw new InvalidObjectException("credit code cannot be read");
        }
        return this;
    }
}
