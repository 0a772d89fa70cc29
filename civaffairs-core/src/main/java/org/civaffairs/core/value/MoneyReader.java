package org.civaffairs.core.value;

/**
 * Adds up the words of an amount without asking whether they are in order: {@link MoneyWords} compares them with the legal
 * forms of the sum.
 */
final class MoneyReader {
    /** No legal form is as long. */
    private static final int LONGEST = 80;

    /** More 亿 than this make no amount. */
    private static final long MOST_YI = 1_000_000_000;

    private static final String OTHERS = "正貳陸億萬圓";
    private static final String USUAL = "整贰陆亿万元";
    private static final int NONE = -1;

    private final String text;
    private int at;
    private int digit = NONE;
    private long group;
    private long number;
    private long yuan;
    private long cents;

    private MoneyReader(String text) {
        this.text = text;
    }

    /** The text in the usual characters. */
    static String usual(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int other = OTHERS.indexOf(out.charAt(i));
            if (other >= 0) {
                out.setCharAt(i, USUAL.charAt(other));
            }
        }
        return out.toString();
    }

    static IllegalArgumentException refused(String text, int at, String remedy) {
        return new IllegalArgumentException("amount in words " + remedy + " at character " + (at + 1) + " but is \""
                + Label.printable(text, LONGEST) + "\"");
    }

    /** The sum in fen. */
    static long valueOf(String text) {
        MoneyReader reader = new MoneyReader(text);
        if (text.length() > LONGEST) {
            throw refused(text, LONGEST, "must have ended");
        }
        for (; reader.at < text.length(); reader.at++) {
            reader.take(text.charAt(reader.at));
        }
        if (reader.digit > 0 || reader.group > 0 || reader.number > 0) {
            throw reader.refused("must have 元 or another unit");
        }
        return reader.fen();
    }

    private void take(char word) {
        int read = MoneyWords.DIGITS.indexOf(word);
        if (read >= 0) {
            if (digit > 0) {
                throw refused("must have 元 or another unit");
            }
            digit = read == 0 ? NONE : read;
        } else {
            unit(word);
        }
    }

    private void unit(char word) {
        switch (word) {
            case '拾' -> group += 10 * taken();
            case '佰' -> group += 100 * taken();
            case '仟' -> group += 1000 * taken();
            case '万' -> number += 10_000 * section();
            case '亿' -> yi();
            case '元' -> {
                yuan += number + section();
                number = 0;
            }
            case '角' -> cents += 10 * taken();
            case '分' -> cents += taken();
            case '整' -> {}
            default -> throw refused("must have 零, a digit of 壹 to 玖 or a unit");
        }
    }

    private void yi() {
        number += section();
        if (number > MOST_YI) {
            throw outOfRange();
        }
        number *= 100_000_000;
    }

    private long taken() {
        if (digit == NONE) {
            throw refused("must have a digit of 壹 to 玖");
        }
        int taken = digit;
        digit = NONE;
        return taken;
    }

    /** What was read since the last 万, 亿 or 元. */
    private long section() {
        long section = group + Math.max(0, digit);
        digit = NONE;
        group = 0;
        return section;
    }

    private long fen() {
        if (yuan > (Long.MAX_VALUE - cents) / 100) {
            throw outOfRange();
        }
        return yuan * 100 + cents;
    }

    private IllegalArgumentException outOfRange() {
        return new IllegalArgumentException("amount in words must be at most " + Yuan.ofFen(Long.MAX_VALUE)
                + " but is \"" + Label.printable(text, LONGEST) + "\"");
    }

    private IllegalArgumentException refused(String remedy) {
        return refused(text, at, remedy);
    }
}
