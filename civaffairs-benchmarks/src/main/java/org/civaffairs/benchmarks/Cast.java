package org.civaffairs.benchmarks;

import java.util.Random;
import org.civaffairs.ballot.tally.Face;

/** The ballots that all peers count, as bare columns: ten million in no order, three in five of them yes. */
final class Cast {
    static final int BALLOTS = 10_000_000;
    static final int FACES = Face.values().length;

    final int motions;
    final int[] motion = new int[BALLOTS];
    final byte[] face = new byte[BALLOTS];

    Cast(int motions) {
        this.motions = motions;
        Random random = new Random(7);
        for (int i = 0; i < BALLOTS; i++) {
            motion[i] = random.nextInt(motions);
            face[i] = face(random.nextInt(100));
        }
    }

    private static byte face(int percent) {
        Face shown = percent < 60 ? Face.YES : percent < 85 ? Face.NO : percent < 95 ? Face.ABSTAIN : Face.BLANK;
        return (byte) (percent < 98 ? shown : Face.SPOILED).ordinal();
    }

    /** The answer: five counters a motion. */
    long[] count() {
        long[] counters = new long[motions * FACES];
        for (int i = 0; i < BALLOTS; i++) {
            counters[motion[i] * FACES + face[i]]++;
        }
        return counters;
    }
}
