package org.civaffairs.ballot.tally;

import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
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
        if (ballots instanceof List<Ballot> list && ballots instanceof RandomAccess) {
            counting.addAll(list);
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

    /** In parts, so that the loop over a part is soon compiled as a whole, also where only one long list is ever counted. */
    private void addAll(List<Ballot> ballots) {
        int size = ballots.size();
        for (int from = 0, to; from < size; from = to) {
            to = size - from > FULL ? from + FULL : size;
            if (agenda.size() == 1) {
                empty(register(ballots, from, to, agenda.motions().get(0)));
            } else {
                add(ballots, from, to);
            }
        }
    }

    private void add(List<Ballot> ballots, int from, int to) {
        for (int i = from; i < to; i++) {
            add(ballots.get(i));
        }
    }

    /** Nothing is written to memory in this loop, so that it costs hardly more than to look at every ballot. */
    @SuppressWarnings("ReferenceEquality") // a ballot of the same agenda has the same motion
    private long register(List<Ballot> ballots, int from, int to, Motion only) {
        long register = 0;
        for (int i = from; i < to; i++) {
            Ballot ballot = ballots.get(i);
            if (ballot.motion() != only) {
                agenda.indexOf(ballot.motion());
            }
            register += 1L << (ballot.face().ordinal() * BITS);
        }
        return register;
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
