package org.civaffairs.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.civaffairs.ballot.tally.Counts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts ballots that were entered as bytes, as {@link BallotBenchmark} describes, against a count of eight at a time that
 * adds up the three bits of a code in eight lanes of one register and empties it before a lane can overflow. It checks no
 * byte: where one is no code it is wrong and does not know it.
 */
@State(Scope.Benchmark)
public class CodesBenchmark extends BallotBenchmark {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    private static final int FULL = 255 * Long.BYTES;

    private final Cast cast = new Cast(1);

    /** Both must agree. */
    @Setup
    public void agree() {
        Counts ours = ofCodes();
        long[] counters = {ours.yes(), ours.no(), ours.abstain(), ours.blank(), ours.spoiled()};
        Agreement.requireCounters(cast.count(), counters, wordAtATime());
    }

    @Benchmark
    public Counts ofCodes() {
        return Counts.ofCodes(cast.face);
    }

    @Benchmark
    public long[] wordAtATime() {
        byte[] codes = cast.face;
        long[] sums = new long[4];
        int whole = codes.length / Long.BYTES * Long.BYTES;
        for (int from = 0; from < whole; from += FULL) {
            add(codes, from, Math.min(whole, from + FULL), sums);
        }
        long no = sums[0] - sums[2];
        long abstain = sums[1] - sums[2];
        long[] counters = {whole - no - abstain - sums[2] - sums[3], no, abstain, sums[2], sums[3]};
        for (int i = whole; i < codes.length; i++) {
            counters[codes[i]]++;
        }
        return counters;
    }

    private static void add(byte[] codes, int from, int to, long[] sums) {
        long low = 0;
        long middle = 0;
        long both = 0;
        long high = 0;
        for (int i = from; i < to; i += Long.BYTES) {
            long word = (long) WORDS.get(codes, i);
            long a = word & ONES;
            long b = (word >>> 1) & ONES;
            low += a;
            middle += b;
            both += a & b;
            high += (word >>> 2) & ONES;
        }
        sums[0] += lanes(low);
        sums[1] += lanes(middle);
        sums[2] += lanes(both);
        sums[3] += lanes(high);
    }

    private static long lanes(long register) {
        return (((register & EVEN) + ((register >>> 8) & EVEN)) * 0x0001_0001_0001_0001L) >>> 48;
    }
}
