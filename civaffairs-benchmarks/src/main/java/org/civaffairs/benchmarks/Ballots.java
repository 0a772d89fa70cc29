package org.civaffairs.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.BallotAccount;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;

/** One motion's people and ballots without anything around them; they fit together. */
record Ballots(
        long entitled,
        long due,
        long present,
        long recused,
        long recusedPresent,
        long issued,
        long yes,
        long no,
        long abstain,
        long blank,
        long spoiled) {
    /** A panel of 10 to 40; one vote in a hundred is void, and about a third are short of a quorum or of votes. */
    static Ballots of(Random random) {
        int entitled = 10 + random.nextInt(31);
        int due = entitled - random.nextInt(3);
        int recused = random.nextInt(3);
        int voters = Math.max(1, (due - recused) * (50 + random.nextInt(51)) / 100);
        int recusedPresent = random.nextInt(recused + 1);
        int returned = Math.max(1, voters - random.nextInt(3));
        int yes = returned * (40 + random.nextInt(61)) / 100;
        int no = (returned - yes) * 2 / 3;
        int spoiled = random.nextInt(returned - yes - no + 1);
        int issued = random.nextInt(100) == 0 ? returned - 1 : returned;
        int abstain = returned - yes - no - spoiled;
        return new Ballots(
                entitled, due, voters + recusedPresent, recused, recusedPresent, issued, yes, no, abstain, 0, spoiled);
    }

    long returned() {
        return yes + no + abstain + blank + spoiled;
    }

    Attendance attendance() {
        return new Attendance(entitled, due, present, recused, recusedPresent, null);
    }

    BallotAccount account() {
        return new BallotAccount(issued, returned(), new Counts(yes, no, abstain, blank, spoiled));
    }

    PanelDecisionFacts facts(String village, LocalDate day) {
        return PanelDecisionFacts.builder()
                .village(village)
                .session("session")
                .motion("motion")
                .matter(AssistanceMatter.RURAL_DIBAO)
                .day(day)
                .entitled(entitled)
                .due(due)
                .present(present)
                .recused(recused)
                .recusedPresent(recusedPresent)
                .issued(issued)
                .returned(returned())
                .yes(yes)
                .no(no)
                .abstain(abstain)
                .blank(blank)
                .spoiled(spoiled)
                .eligible(Truth.UNKNOWN)
                .build();
    }
}
