package org.civaffairs.core.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;

/** Reads and writes amounts; the digits come two at a time. */
final class YuanText {
    /** What {@link #parse} answers for a text that is no amount: the one long that is no amount of fen. */
    static final long REFUSED = Long.MIN_VALUE;

    /** As long as {@code -92233720368547758.07}. */
    private static final int LONGEST = 21;

    /** Two bytes of an array in one step. */
    private static final VarHandle PAIR = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    /** The digits of 00 to 99, the first in the lower byte. */
    private static final short[] PAIRS = new short[100];

    static {
        for (int i = 0; i < 100; i++) {
            PAIRS[i] = (short) (('0' + i / 10) | (('0' + i % 10) << 8));
        }
    }

    private YuanText() {}

    /** The amount in fen, or {@link #REFUSED}. */
    static long parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = text.length();
        int point = end;
        long value = 0;
        for (int i = start; i < end && value != REFUSED; i++) {
            char next = text.charAt(i);
            if (next == '.' && point == end) {
                point = i;
            } else {
                value = next >= '0' && next <= '9' ? value * 10 + (next - '0') : REFUSED;
            }
        }
        return isShaped(text, start, point) ? sign(value, end - point - 1, start == 1) : REFUSED;
    }

    /** Whether there are digits on each side of the point, not too many, and no leading zero; -1 decimals are no point. */
    private static boolean isShaped(String text, int start, int point) {
        int whole = point - start;
        int decimals = text.length() - point - 1;
        return whole >= 1 && whole <= 17 && decimals != 0 && decimals <= 2 && (whole == 1 || text.charAt(start) != '0');
    }

    private static long sign(long value, int decimals, boolean negative) {
        long scale = decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
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

    @SuppressWarnings("deprecation") // the bytes are ASCII: a constructor that decodes takes a fifth longer
    static String canonical(long fen) {
        byte[] out = new byte[LONGEST];
        int at = LONGEST - 2;
        long left = putPair(out, at, Math.abs(fen));
        out[--at] = '.';
        for (; left >= 10; at -= 2) {
            left = putPair(out, at - 2, left);
        }
        if (left > 0 || out[at] == '.') {
            out[--at] = (byte) ('0' + left);
        }
        if (fen < 0) {
            out[--at] = '-';
        }
        return new String(out, 0, at, LONGEST - at);
    }

    /** Writes the last two digits of a number; answers the digits before them. */
    private static long putPair(byte[] out, int at, long number) {
        long before = number / 100;
        PAIR.set(out, at, PAIRS[(int) (number - before * 100)]);
        return before;
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
