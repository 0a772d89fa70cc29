package org.civaffairs.ballot.tally;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import org.civaffairs.core.value.Problems;

/**
 * Counts ballots that were entered as bytes, eight at a time. A code has three bits, and five codes are told apart by four
 * sums: of the lowest bits (1 or 3), the middle bits (2 or 3), both together (3), and the highest (4).
 */
final class CodedBallots {
    private static final long LOWEST = 0x0101_0101_0101_0101L;
    private static final long BEYOND = 0xF8F8_F8F8_F8F8_F8F8L;
    private static final int CODES = Face.values().length;

    private CodedBallots() {}

    static Counts count(byte[] codes) {
        LongBuffer words = ByteBuffer.wrap(codes).asLongBuffer();
        int whole = words.limit();
        long low = 0;
        long middle = 0;
        long both = 0;
        long high = 0;
        long wrong = 0;
        for (int i = 0; i < whole; i++) {
            long word = words.get(i);
            long a = word & LOWEST;
            long b = (word >>> 1) & LOWEST;
            long c = (word >>> 2) & LOWEST;
            wrong |= (word & BEYOND) | (c & (a | b));
            low += Long.bitCount(a);
            middle += Long.bitCount(b);
            both += Long.bitCount(a & b);
            high += Long.bitCount(c);
        }
        long no = low - both;
        long abstain = middle - both;
        long[] counters = {whole * 8L - no - abstain - both - high, no, abstain, both, high};
        return withRest(codes, whole * 8, counters, wrong != 0);
    }

    private static Counts withRest(byte[] codes, int from, long[] counters, boolean wrong) {
        for (int i = wrong ? 0 : from; i < codes.length; i++) {
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
