package org.civaffairs.core.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one amount, with those that may be left out. A zero may be where the digit before 万, 亿 or 元 is 0 and the
 * next digit is not; 整 may follow 角.
 */
final class MoneyWords {
    static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    static final String UNITS = "拾佰仟";

    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    private final List<Piece> pieces = new ArrayList<>();

    private MoneyWords() {}

    /** Whether a character must be there, and if not, whether it is written. */
    private enum Use {
        REQUIRED,
        WRITTEN,
        LEFT_OUT
    }

    private record Piece(char word, Use use) {}

    static String written(long fen) {
        StringBuilder out = new StringBuilder();
        of(fen).stream().filter(piece -> piece.use() != Use.LEFT_OUT).forEach(piece -> out.append(piece.word()));
        return out.toString();
    }

    /** Requires a text to be one of the legal forms of an amount. */
    static void require(long fen, String text) {
        int at = 0;
        for (Piece piece : of(fen)) {
            if (at < text.length() && text.charAt(at) == piece.word()) {
                at++;
            } else if (piece.use() == Use.REQUIRED) {
                throw MoneyReader.refused(text, at, "must have " + piece.word());
            }
        }
        if (at < text.length()) {
            throw MoneyReader.refused(text, at, "must have ended");
        }
    }

    private static List<Piece> of(long fen) {
        MoneyWords words = new MoneyWords();
        words.amount(fen / 100, (int) (fen / 10 % 10), (int) (fen % 10));
        return words.pieces;
    }

    private void amount(long yuan, int jiao, int fen) {
        if (yuan > 0) {
            number(yuan);
        } else if (jiao == 0 && fen == 0) {
            add('零', Use.REQUIRED);
        }
        if (yuan > 0 || (jiao == 0 && fen == 0)) {
            add('元', Use.REQUIRED);
        }
        if (jiao > 0) {
            zeroIf(yuan > 0 && yuan % 10 == 0, Use.WRITTEN);
            digit(jiao, '角');
        } else {
            zeroIf(yuan > 0 && fen > 0, Use.REQUIRED);
        }
        if (fen > 0) {
            digit(fen, '分');
        } else {
            add('整', jiao > 0 ? Use.LEFT_OUT : Use.REQUIRED);
        }
    }

    /** A number above 0; what stands before 亿 is a number of the same kind. */
    private void number(long number) {
        if (number >= YI) {
            number(number / YI);
            add('亿', Use.REQUIRED);
            below(number / YI, number % YI, YI);
        } else if (number >= WAN) {
            group(number / WAN);
            add('万', Use.REQUIRED);
            below(number / WAN, number % WAN, WAN);
        } else {
            group(number);
        }
    }

    /** What follows 万 or 亿, with the zero between. */
    private void below(long high, long low, long base) {
        if (low == 0) {
            return;
        }
        boolean full = low >= base / 10;
        boolean fromThousand = low >= WAN / 10 && low < WAN;
        if (full || fromThousand) {
            zeroIf(!full || high % 10 == 0, base == WAN ? Use.LEFT_OUT : Use.WRITTEN);
        } else {
            zeroIf(true, Use.REQUIRED);
        }
        number(low);
    }

    /** A number of 1 to 9999. */
    private void group(long number) {
        boolean gap = false;
        long power = 1000;
        for (int place = 3; place >= 0; place--, power /= 10) {
            int digit = (int) (number / power % 10);
            if (digit > 0) {
                zeroIf(gap, Use.REQUIRED);
                digit(digit, place == 0 ? 0 : UNITS.charAt(place - 1));
            }
            gap = digit == 0 && number >= power;
        }
    }

    private void digit(int digit, int unit) {
        add(DIGITS.charAt(digit), Use.REQUIRED);
        if (unit != 0) {
            add((char) unit, Use.REQUIRED);
        }
    }

    private void zeroIf(boolean gap, Use use) {
        if (gap) {
            add('零', use);
        }
    }

    private void add(char word, Use use) {
        pieces.add(new Piece(word, use));
    }
}
