package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * An amount as banks have it written on bills (大写金额), by their rules for filling in bills and settlement forms. Any
 * amount of 0.00 to 92,233,720,368,547,758.07 can be written and comes back; the rules know no negative amount, which is
 * refused. The words come after 人民币, which the form has printed.
 *
 * <p>The rules leave some zeros to the writer. Both forms are read: 107000.53 is written {@code 壹拾万柒仟元零伍角叁分} and is
 * read from {@code 壹拾万零柒仟元伍角叁分} as well.
 */
public final class AmountInWords implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Yuan amount;

    private AmountInWords(Yuan amount) {
        this.amount = amount;
    }

    /**
     * Writes an amount.
     *
     * @param amount the amount, 0.00 or more
     * @return it in words
     * @throws IllegalArgumentException if the amount is negative
     */
    public static AmountInWords of(Yuan amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "an amount in words must be 0.00 or more, bills know no negative one, but is " + amount);
        }
        return new AmountInWords(amount);
    }

    /**
     * Reads an amount. The characters that the rules accept beside the usual ones are read too: 正 for 整, and 貳, 陸, 億,
     * 萬, 圓.
     *
     * @param text such as {@code 壹仟肆佰零玖元伍角}
     * @return the amount
     * @throws IllegalArgumentException if the text is no legal form of an amount, with the place of the first character
     *     that does not fit
     */
    public static AmountInWords parse(String text) {
        String usual = MoneyReader.usual(text);
        long fen = MoneyReader.valueOf(usual);
        MoneyWords.require(fen, usual);
        return of(Yuan.ofFen(fen));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AmountInWords fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("an amount in words must be a text in quotes");
    }

    /** {@return the amount, 0.00 or more} */
    public Yuan amount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountInWords that && that.amount.equals(amount);
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }

    /** {@return the words, such as {@code 壹仟肆佰零玖元伍角}; {@link #parse} reads them} */
    @JsonValue
    @Override
    public String toString() {
        return MoneyWords.written(amount.fen());
    }
}
