package org.civaffairs.ballot.tally;

import java.util.Collection;
import java.util.Iterator;
import org.civaffairs.core.value.Exact;

/** The counters while ballots are counted; the only thing that changes. */
final class Counting {
    /** Faces are counted in a register, each in 12 bits, which are emptied before they can overflow. */
    private static final int BITS = 12;

    private static final int FULL = (1 << BITS) - 1;

    private final Agenda agenda;
    private final long[] counters;

    Counting(Agenda agenda) {
        this.agenda = agenda;
        counters = new long[agenda.size() * Tally.FACES];
    }

    static long[] count(Agenda agenda, Collection<Ballot> ballots) {
        Counting counting = new Counting(agenda);
        if (agenda.size() == 1) {
            counting.countOne(ballots);
        } else {
            for (Ballot ballot : ballots) {
                counting.add(ballot);
            }
        }
        return counting.counters;
    }

    void add(Ballot ballot) {
        counters[agenda.indexOf(ballot.motion()) * Tally.FACES + ballot.face().ordinal()]++;
    }

    /** Nothing is written to memory in the inner loop, so that it costs hardly more than to look at every ballot. */
    @SuppressWarnings("ReferenceEquality") // a ballot of the same agenda has the same motion
    private void countOne(Collection<Ballot> ballots) {
        Motion only = agenda.motions().get(0);
        Iterator<Ballot> left = ballots.iterator();
        while (left.hasNext()) {
            long register = 0;
            for (int room = FULL; room > 0 && left.hasNext(); room--) {
                Ballot ballot = left.next();
                if (ballot.motion() != only) {
                    agenda.indexOf(ballot.motion());
                }
                register += 1L << (ballot.face().ordinal() * BITS);
            }
            empty(register);
        }
    }

    private void empty(long register) {
        for (int face = 0; face < Tally.FACES; face++) {
            counters[face] += (register >>> (face * BITS)) & FULL;
        }
    }

    Counting addAll(Counting that) {
        for (int i = 0; i < counters.length; i++) {
            counters[i] = Exact.sum("tally", counters[i], that.counters[i]);
        }
        return this;
    }

    long[] counters() {
        return counters;
    }
}
