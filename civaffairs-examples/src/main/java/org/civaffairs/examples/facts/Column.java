package org.civaffairs.examples.facts;

import java.math.BigInteger;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * One property of a rule's facts.
 *
 * @param name its name in JSON and CSV
 * @param kind what it holds
 * @param required whether it must be given
 * @param meaning what it means
 * @param sample a value as it stands in CSV
 */
public record Column(String name, Kind kind, boolean required, Text meaning, String sample) {
    /** What a property holds. */
    public enum Kind {
        /** A name. */
        TEXT(Text.of("文字", "text")),
        /** A count of people. */
        PERSONS(Term.PERSONS),
        /** Money. */
        YUAN(Term.YUAN),
        /** A fact that may be unknown. */
        TRUTH(Text.of("是/否/未知:YES, NO, UNKNOWN", "YES, NO or UNKNOWN"));

        private final String zh;
        private final String en;

        Kind(Text unit) {
            zh = unit.zh();
            en = unit.en();
        }

        /** {@return what it is counted in} */
        public Text unit() {
            return Text.of(zh, en);
        }
    }

    /** A property that must be given. */
    public static Column required(String name, Kind kind, String zh, String en, String sample) {
        return new Column(name, kind, true, Text.of(zh, en), sample);
    }

    /** A property that may be unknown. */
    public static Column optional(String name, Kind kind, String zh, String en, String sample) {
        return new Column(name, kind, false, Text.of(zh, en), sample);
    }

    /** What a CSV cell means in JSON: digits in a column of persons are a number, all else is text. */
    public Object json(String cell) {
        if (kind != Kind.PERSONS || !cell.matches("-?[0-9]{1,40}")) {
            return cell;
        }
        BigInteger number = new BigInteger(cell);
        boolean leadingZero = !number.toString().equals(cell);
        if (leadingZero) {
            return cell;
        }
        return number.bitLength() < Integer.SIZE ? (Object) number.intValueExact() : number;
    }
}
