package org.civaffairs.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.civaffairs.ballot.panel.Meeting;
import org.civaffairs.ballot.panel.Member;
import org.civaffairs.ballot.panel.MemberKind;
import org.civaffairs.ballot.panel.PanelRoster;
import org.civaffairs.ballot.panel.RecordedSession;
import org.civaffairs.ballot.panel.RecordedVote;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.ballot.tally.Motion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whether any of 2,000 members of an assembly voted twice on one of 100 motions: 200,000 votes on record in no order. Times
 * are per vote; the settings are those of {@link BallotBenchmark}.
 *
 * <p>Fair: the idiom puts member and motion together in a string and adds it to a set of the right size. It asks nothing
 * else, while {@link RecordedSession} also asks whether both are of this meeting, and whether the member was present and
 * does not step aside; and it keeps the votes.
 */
@State(Scope.Benchmark)
@OperationsPerInvocation(VotersBenchmark.VOTES)
public class VotersBenchmark extends BallotBenchmark {
    static final int MEMBERS = 2_000;
    static final int MOTIONS = 100;
    static final int VOTES = MEMBERS * MOTIONS;

    final Meeting meeting = meeting();
    final List<RecordedVote> votes = votes(meeting);

    private static Meeting meeting() {
        PanelRoster.Builder roster = PanelRoster.builder("village");
        for (int i = 0; i < MEMBERS; i++) {
            roster.member("member " + i, "王一", MemberKind.VILLAGER);
        }
        Agenda agenda = Agenda.of(
                "village",
                "session",
                IntStream.range(0, MOTIONS).mapToObj(i -> "motion " + i).toList());
        return Meeting.builder(roster.build(), agenda, LocalDate.of(2010, 6, 1))
                .presentAllBut()
                .build();
    }

    private static List<RecordedVote> votes(Meeting meeting) {
        List<RecordedVote> votes = new ArrayList<>(VOTES);
        for (Member member : meeting.roster().members()) {
            for (Motion motion : meeting.agenda().motions()) {
                votes.add(new RecordedVote(member, motion, Choice.YES));
            }
        }
        Collections.shuffle(votes, new Random(7));
        return votes;
    }

    /** Both must find no vote twice in these, and one in these with the first once more. */
    @Setup
    public void agree() {
        recordedSession();
        List<RecordedVote> more = new ArrayList<>(votes);
        more.add(votes.get(0));
        boolean refused = false;
        try {
            RecordedSession.of(meeting, more);
        } catch (IllegalArgumentException e) {
            refused = true;
        }
        if (!refused || strings(more) != VOTES || hashSetOfStrings() != VOTES) {
            throw new IllegalStateException("they do not agree on who voted twice");
        }
    }

    @Benchmark
    public RecordedSession recordedSession() {
        return RecordedSession.of(meeting, votes);
    }

    @Benchmark
    public int hashSetOfStrings() {
        return strings(votes);
    }

    /** How many different votes there are, up to the first that is there twice. */
    private static int strings(List<RecordedVote> votes) {
        Set<String> seen = new HashSet<>(VOTES * 2);
        for (RecordedVote vote : votes) {
            if (!seen.add(vote.member().id() + "\n" + vote.motion().name())) {
                return seen.size();
            }
        }
        return seen.size();
    }
}
