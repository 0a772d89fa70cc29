package org.civaffairs.ballot.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.core.value.InvalidInputException;

/** The check of voters agrees with one by sets of texts, on a small panel where votes collide often. */
class RecordedSessionProperties {
    private static final int MEMBERS = 5;
    private static final int MOTIONS = 3;
    private static final PanelRoster ROSTER = roster("江桥村");
    private static final PanelRoster ABROAD = roster("河口村");
    private static final Agenda AGENDA = Agenda.of("江桥村", "s1", List.of("a", "b", "c"));

    private static PanelRoster roster(String village) {
        PanelRoster.Builder roster = PanelRoster.builder(village);
        IntStream.range(0, MEMBERS).forEach(i -> roster.member("v" + i, "村民", MemberKind.VILLAGER));
        return roster.build();
    }

    @Provide
    Arbitrary<List<RecordedVote>> votes() {
        Arbitrary<Member> members = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(ROSTER)), Tuple.of(1, Arbitraries.just(ABROAD))),
                        Arbitraries.integers().between(0, MEMBERS - 1))
                .as((roster, i) -> roster.member("v" + i));
        return Combinators.combine(
                        members, Arbitraries.integers().between(0, MOTIONS - 1), Arbitraries.of(Choice.class))
                .as((member, i, choice) ->
                        new RecordedVote(member, AGENDA.motions().get(i), choice))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Set<Recusal>> aside() {
        return Combinators.combine(Arbitraries.integers().between(0, MEMBERS - 1), Arbitraries.of("a", "b", "c"))
                .as((i, motion) -> new Recusal(motion, "v" + i, RecusalGround.OWN_REQUEST, null))
                .set()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Set<String>> came() {
        return Arbitraries.integers().between(0, MEMBERS - 1).map(i -> "v" + i).set();
    }

    private static Meeting meeting(Set<String> came, Set<Recusal> aside) {
        MeetingBuilder meeting =
                Meeting.builder(ROSTER, AGENDA, SamplePanel.DAY).present(came.toArray(String[]::new));
        aside.forEach(meeting::recusing);
        return meeting.build();
    }

    private static List<String> wrong(Set<String> came, Set<Recusal> aside, List<RecordedVote> votes) {
        Set<String> barred = new HashSet<>();
        aside.forEach(recusal -> barred.add(recusal.member() + " on " + recusal.motion()));
        Set<String> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            String pair =
                    votes.get(i).member().id() + " on " + votes.get(i).motion().name();
            boolean may = votes.get(i).member().roster().village().equals("江桥村")
                    && came.contains(votes.get(i).member().id())
                    && !barred.contains(pair);
            if (!may || !seen.add(pair)) {
                wrong.add("votes[" + i + "]");
            }
        }
        return wrong;
    }

    @Property
    void exactly_the_votes_are_refused_that_a_naive_check_finds(
            @ForAll("votes") List<RecordedVote> votes,
            @ForAll("came") Set<String> came,
            @ForAll("aside") Set<Recusal> aside) {
        Meeting meeting = meeting(came, aside);
        List<String> wrong = wrong(came, aside, votes);
        if (wrong.isEmpty()) {
            assertEquals(votes, RecordedSession.of(meeting, votes).votes());
        } else {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> RecordedSession.of(meeting, votes));
            assertEquals(
                    wrong,
                    refused.problems().stream()
                            .map(InvalidInputException.Problem::path)
                            .toList());
        }
    }

    @Property
    void what_is_left_of_the_votes_is_counted(
            @ForAll("votes") List<RecordedVote> votes, @ForAll("aside") Set<Recusal> aside) {
        Set<String> all =
                new HashSet<>(ROSTER.members().stream().map(Member::id).toList());
        Meeting meeting = meeting(all, aside);
        List<String> wrong = wrong(all, aside, votes);
        List<RecordedVote> right = IntStream.range(0, votes.size())
                .filter(i -> !wrong.contains("votes[" + i + "]"))
                .mapToObj(votes::get)
                .toList();
        RecordedSession session = RecordedSession.of(meeting, right);
        for (String motion : List.of("a", "b", "c")) {
            long[] cast = new long[Choice.values().length];
            right.stream()
                    .filter(vote -> vote.motion().name().equals(motion))
                    .forEach(vote -> cast[vote.choice().ordinal()]++);
            assertEquals(new Counts(cast[0], cast[1], cast[2], 0, 0), session.counts(motion));
        }
    }
}
