package org.civaffairs.examples.facts;

import java.math.BigInteger;
import java.util.regex.Pattern;
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
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,40}");

    /** So many digits fit an int. */
    private static final int SMALL = 9;

    /** What a property holds. */
    public enum Kind {
        /** A name. */
        TEXT(Text.of("文字", "text"), false),
        /** A count of people. */
        PERSONS(Term.PERSONS, true),
        /** A count of ballots. */
        BALLOTS(Text.of("票", "ballots"), true),
        /** A count of anything else. */
        NUMBER(Text.of("数", "number"), true),
        /** A day. */
        DAY(Text.of("日期，如2010-06-01", "day, such as 2010-06-01"), false),
        /** One of a few words. */
        WORD(Text.of("英文代码", "one of the words in capitals"), false),
        /** A list of objects, which in CSV is JSON in one cell. */
        LIST(Text.of("JSON列表", "JSON list"), false),
        /** An object, which in CSV is JSON in one cell. */
        OBJECT(Text.of("JSON对象", "JSON object"), false),
        /** Points of a scoring scheme. */
        POINTS(Text.of("分，如1.6", "points, such as 1.6"), false),
        /** Money. */
        YUAN(Term.YUAN, false),
        /** A fact that may be unknown. */
        TRUTH(Text.of("是/否/未知：YES, NO, UNKNOWN", "YES, NO or UNKNOWN"), false);

        private final String zh;
        private final String en;
        private final boolean counted;

        Kind(Text unit, boolean counted) {
            this.counted = counted;
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

    /** A list of objects that must be given. */
    public static Column list(String name, String zh, String en, String... samples) {
        return required(name, Kind.LIST, zh, en, "[" + String.join(",", samples) + "]");
    }

    /** Whether a cell is too long to be shown in a table. */
    public boolean isNested() {
        return kind == Kind.LIST || kind == Kind.OBJECT;
    }

    /** What a CSV cell means in JSON: digits in a column that counts are a number, a list or object is JSON, all else text. */
    public Object json(String cell) {
        if (kind == Kind.LIST) {
            return Json.list(name, cell);
        }
        if (kind == Kind.OBJECT) {
            return Json.object(name, cell);
        }
        return kind.counted ? number(cell) : cell;
    }

    /** A number, if the cell is the usual way to write one. */
    private static Object number(String cell) {
        if (isSmall(cell)) {
            return Integer.valueOf(cell);
        }
        if (!WHOLE.matcher(cell).matches()) {
            return cell;
        }
        BigInteger number = new BigInteger(cell);
        boolean leadingZero = !number.toString().equals(cell);
        if (leadingZero) {
            return cell;
        }
        if (number.bitLength() < Integer.SIZE) {
            return number.intValueExact();
        }
        return number.bitLength() < Long.SIZE ? (Object) number.longValueExact() : number;
    }

    /** Whether a cell is a number of few digits, as nearly all are: it fits, and has no sign and no leading zero. */
    private static boolean isSmall(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return cell.length() == 1 || (cell.length() <= SMALL && !cell.isEmpty() && cell.charAt(0) != '0');
    }
}
