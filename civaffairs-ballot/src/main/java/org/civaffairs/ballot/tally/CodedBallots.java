package org.civaffairs.ballot.tally;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import org.civaffairs.core.value.Problems;

/**
 * Counts ballots that were entered as bytes, eight at a time. A code has three bits, and five codes are told apart by four
 * sums: of the lowest bits (1 or 3), the middle bits (2 or 3), both together (3), and the highest (4). Each sum is kept in
 * eight lanes of one register, which are added up before one of them can overflow.
 */
final class CodedBallots {
    private static final long LOWEST = 0x0101_0101_0101_0101L;
    private static final long BEYOND = 0xF8F8_F8F8_F8F8_F8F8L;
    private static final long THREES = 0x0303_0303_0303_0303L;
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    private static final long PAIRS = 0x0001_0001_0001_0001L;

    /** How many words a lane has room for. */
    private static final int ROOM = 255;

    private static final int CODES = Face.values().length;

    private final byte[] codes;
    private final LongBuffer words;
    private long low;
    private long middle;
    private long both;
    private long high;
    private long beyond;

    private CodedBallots(byte[] codes) {
        this.codes = codes;
        words = ByteBuffer.wrap(codes).order(ByteOrder.nativeOrder()).asLongBuffer();
    }

    static Counts count(byte[] codes) {
        CodedBallots ballots = new CodedBallots(codes);
        int whole = ballots.words.limit();
        for (int from = 0; from < whole; from += ROOM) {
            ballots.add(from, Math.min(whole, from + ROOM));
        }
        return ballots.counts();
    }

    /** Three more turn the wrong codes of three bits, 5 to 7, into codes of four. */
    private void add(int from, int to) {
        long lows = 0;
        long middles = 0;
        long boths = 0;
        long highs = 0;
        long any = 0;
        for (int i = from; i < to; i++) {
            long word = words.get(i);
            long a = word & LOWEST;
            long b = (word >>> 1) & LOWEST;
            any |= word | (word + THREES);
            lows += a;
            middles += b;
            boths += a & b;
            highs += (word >>> 2) & LOWEST;
        }
        low += lanes(lows);
        middle += lanes(middles);
        both += lanes(boths);
        high += lanes(highs);
        beyond |= any & BEYOND;
    }

    /** The sum of eight lanes. */
    private static long lanes(long register) {
        return (((register & EVEN) + ((register >>> 8) & EVEN)) * PAIRS) >>> 48;
    }

    private Counts counts() {
        long no = low - both;
        long abstain = middle - both;
        int whole = words.limit() * Long.BYTES;
        long[] counters = {whole - no - abstain - both - high, no, abstain, both, high};
        for (int i = beyond == 0 ? whole : 0; i < codes.length; i++) {
            int code = codes[i];
            if (code < 0 || code >= CODES) {
                Problems.of("coded ballots")
                        .add("ballot " + i, "must be 0 yes, 1 no, 2 abstain, 3 blank or 4 spoiled", code)
                        .refuse();
            }
            counters[code]++;
        }
        return Counts.of(counters, 0);
    }
}
