package org.civaffairs.core.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads and writes amounts; the digits come two at a time. */
final class YuanText {
    /** What {@link #parse} answers for a text that is no amount: the one long that is no amount of fen. */
    static final long REFUSED = Long.MIN_VALUE;

    private static final byte[] TENS = new byte[100];
    private static final byte[] ONES = new byte[100];

    static {
        for (int i = 0; i < 100; i++) {
            TENS[i] = (byte) ('0' + i / 10);
            ONES[i] = (byte) ('0' + i % 10);
        }
    }

    private YuanText() {}

    /** The amount in fen, or {@link #REFUSED}. */
    static long parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.', start);
        int end = text.length();
        int wholeEnd = point < 0 ? end : point;
        int decimals = point < 0 ? 0 : end - point - 1;
        if (wholeEnd == start || wholeEnd - start > 17 || decimals > 2 || (point >= 0 && decimals == 0)) {
            return REFUSED;
        }
        if (text.charAt(start) == '0' && wholeEnd - start > 1) {
            return REFUSED;
        }
        long fen = digits(text, wholeEnd + 1, end, digits(text, start, wholeEnd, 0));
        return sign(fen, decimals, start == 1);
    }

    private static long digits(String text, int from, int to, long before) {
        long value = before;
        for (int i = from; i < to && value >= 0; i++) {
            int digit = text.charAt(i) - '0';
            value = digit >= 0 && digit <= 9 ? value * 10 + digit : REFUSED;
        }
        return value;
    }

    private static long sign(long value, int decimals, boolean negative) {
        long scale = decimals == 0 ? 100 : decimals == 1 ? 10 : 1;
        if (value < 0 || value > Long.MAX_VALUE / scale || (value == 0 && negative)) {
            return REFUSED;
        }
        return negative ? -value * scale : value * scale;
    }

    /** What a refused text must be. */
    static String remedy(String text) {
        return text.matches("-?[1-9][0-9]{16,}(\\.[0-9]{1,2})?")
                ? "must be from -92233720368547758.07 to 92233720368547758.07"
                : "must look like 1234.56 (digits, a point, at most two decimals)";
    }

    static String canonical(long fen) {
        byte[] out = new byte[21];
        long left = Math.abs(fen);
        int at = 19;
        int pair = (int) (left % 100);
        left /= 100;
        out[at + 1] = ONES[pair];
        out[at] = TENS[pair];
        out[--at] = '.';
        while (left >= 100) {
            pair = (int) (left % 100);
            left /= 100;
            out[--at] = ONES[pair];
            out[--at] = TENS[pair];
        }
        out[--at] = ONES[(int) left];
        if (left >= 10) {
            out[--at] = TENS[(int) left];
        }
        if (fen < 0) {
            out[--at] = '-';
        }
        return new String(out, at, out.length - at, StandardCharsets.ISO_8859_1);
    }

    static String grouped(long fen) {
        StringBuilder out = new StringBuilder(canonical(fen));
        for (int at = out.length() - 6; at > (fen < 0 ? 1 : 0); at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    static String wan(long fen) {
        BigDecimal wan = BigDecimal.valueOf(fen, 6);
        return (fen == 0 ? "0" : wan.stripTrailingZeros().toPlainString()) + "万元";
    }
}
