package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A citizen's identity number (公民身份号码, GB 11643): division, day of birth, sequence number and a check character by
 * ISO 7064 MOD 11-2. Masked wherever it is printed; the full number leaves only through {@link #full()} and through the
 * JSON of the facts it belongs to.
 *
 * <p>For example, {@code 430223195602290024} is a woman of You County born on 1956-02-29, and prints as
 * {@code 4302************24}. That all parts hold does not say that anybody was given the number.
 */
public final class ResidentId implements Masked, Serializable {
    private static final long serialVersionUID = 1L;

    private final String number;

    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // else Jackson takes it for a reader of texts
    private ResidentId(String number) {
        this.number = number;
    }

    /**
     * Reads a number of 18 characters.
     *
     * @param text 17 ASCII digits, then a digit or a capital X
     * @return the number
     * @throws InvalidInputException if a part fails, with all parts that do; the message does not repeat the text
     */
    public static ResidentId parse(String text) {
        ResidentNumber.faults(text).refuse();
        return new ResidentId(text);
    }

    /**
     * Reads an old number of 15 digits and gives it the form of today: the century and the check character are added. The
     * sequence numbers 996 to 999 were kept for people of a hundred years and older, who were born in the 19th century;
     * all others were born in the 20th.
     *
     * @param text 15 ASCII digits
     * @return the number in 18 characters
     * @throws InvalidInputException if a part fails, with all parts that do; the message does not repeat the text
     */
    public static ResidentId parseLegacy(String text) {
        ResidentNumber.oldFaults(text).refuse();
        return new ResidentId(ResidentNumber.modern(text));
    }

    /**
     * Checks a text as an old number of 15 digits, which has no check character.
     *
     * @param text any text
     * @return which parts fail; nothing of the text itself
     */
    public static CodeCheck checkLegacy(String text) {
        return ResidentNumber.oldFaults(text).check();
    }

    /**
     * Checks a text of 18 characters.
     *
     * @param text any text
     * @return which parts fail; nothing of the text itself
     */
    public static CodeCheck check(String text) {
        return ResidentNumber.faults(text).check();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ResidentId fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("a resident id must be a text in quotes");
    }

    /** {@return the full number, for those who may see it} */
    @JsonValue
    public String full() {
        return number;
    }

    /** {@return where the person was registered when the number was given: a county, or a city without counties} */
    public DivisionCode division() {
        return DivisionCode.parse(ResidentNumber.division(number));
    }

    /** {@return the day of birth} */
    public LocalDate birthDate() {
        return ResidentNumber.findBirthDate(number).orElseThrow();
    }

    /** {@return the sequence number among those born there that day, 1 to 999} */
    public int sequence() {
        return Integer.parseInt(ResidentNumber.sequence(number));
    }

    /** {@return what the sequence number says} */
    public Sex sex() {
        return sequence() % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * The age in full years (周岁), which grows on the birthday; for those born on 29 February on 1 March where there is no
     * such day.
     *
     * @param day the day on which it is asked for
     * @return full years, 0 or more
     * @throws IllegalArgumentException if the day is before the birth
     */
    public int ageOn(LocalDate day) {
        if (day.isBefore(birthDate())) {
            throw new IllegalArgumentException("an age must be asked for the day of birth or later but is for " + day);
        }
        return Math.toIntExact(ChronoUnit.YEARS.between(birthDate(), day));
    }

    /** {@return the first four characters and the last two, with stars between} */
    @Override
    public String masked() {
        return number.substring(0, 4) + "*".repeat(12) + number.substring(16);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId that && that.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** {@return the masked number} */
    @Override
    public String toString() {
        return masked();
    }

    private Object readResolve() throws InvalidObjectException {
        if (!check(number).failed().isEmpty()) {
            throw new InvalidObjectException("resident id cannot be read");
        }
        return this;
    }
}
