package org.civaffairs.ballot.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Votes as tests write them down: rules as texts, counts as five numbers. */
final class Votes {
    /** Always quorate: the one household is represented. */
    static final String QUORATE = "PRESENT >=1/1 of ENTITLED or >=1/1 of HOUSEHOLDS";

    private static final Households ONE = new Households(1, 1);

    private Votes() {}

    static BallotRules rules(String quorum, String pass) {
        return BallotRules.of(QuorumRule.parse(quorum), PassRule.parse(pass));
    }

    /** Rules under which there is always a quorum; attendances must be {@link #quorate}. */
    static BallotRules passing(String pass) {
        return rules(QUORATE, pass);
    }

    static Attendance quorate(long entitled, long due, long present) {
        return Attendance.of(entitled, due, present).with(ONE);
    }

    static Counts counts(long yes, long no, long abstain, long blank, long spoiled) {
        return new Counts(yes, no, abstain, blank, spoiled);
    }

    /** Everybody of a panel came, got a ballot and brought it back. */
    static Decision full(BallotRules rules, Counts counts) {
        long all = Math.max(1, counts.total());
        return rules.decide(quorate(all, all, counts.total()), BallotAccount.of(counts.total(), counts));
    }

    /** So many came of those due, and each of them got a ballot. */
    static Decision decide(BallotRules rules, long due, long present, Counts counts) {
        return rules.decide(Attendance.of(due, due, present), BallotAccount.of(present, counts));
    }

    /** All boxes of so many ballots. */
    static List<Counts> boxes(int total) {
        List<Counts> all = new ArrayList<>();
        for (int yes = 0; yes <= total; yes++) {
            for (int no = 0; no <= total - yes; no++) {
                for (int abstain = 0; abstain <= total - yes - no; abstain++) {
                    int rest = total - yes - no - abstain;
                    for (int blank = 0; blank <= rest; blank++) {
                        all.add(new Counts(yes, no, abstain, blank, rest - blank));
                    }
                }
            }
        }
        return all;
    }

    /** The same box with one more ballot. */
    static Counts adding(Counts box, Face face) {
        return box.plus(Stream.of(face).collect(Counts.counting()));
    }
}
