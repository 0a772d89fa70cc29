package org.civaffairs.ballot.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;

/** Deciding with some who step aside is deciding on a panel without them. */
class SessionsDecidedProperties {
    private static final Agenda AGENDA = Agenda.of("江桥村", "s1", List.of("m1"));

    /** A panel of so many members, the first of whom are absent and the last of whom step aside or are not on it at all. */
    private static Meeting meeting(int members, int absent, int aside, boolean areMembers) {
        PanelRoster.Builder roster = PanelRoster.builder("江桥村");
        IntStream.range(0, areMembers ? members : members - aside)
                .forEach(i -> roster.member("v" + i, "村民", MemberKind.VILLAGER));
        MeetingBuilder meeting = Meeting.builder(roster.build(), AGENDA, SamplePanel.DAY)
                .presentAllBut(IntStream.range(0, areMembers ? absent : Math.min(absent, members - aside))
                        .mapToObj(i -> "v" + i)
                        .toArray(String[]::new));
        if (areMembers) {
            IntStream.range(members - aside, members)
                    .forEach(i -> meeting.recusing(Recusal.kin("m1", "v" + i, Kinship.LINEAL)));
        }
        return meeting.build();
    }

    private static Decision decision(Meeting meeting, Counts counts) {
        return SessionsDecidedTest.RULE
                .assess(SecretSession.builder(meeting)
                        .ballots("m1", counts)
                        .build()
                        .facts("m1", AssistanceMatter.RELIEF, Truth.NO))
                .value();
    }

    /** The reason may differ: it says whether the quorum was missed only since some stepped aside. */
    private static void agree(Meeting without, Meeting with, Counts counts) {
        Decision one = decision(without, counts);
        Decision other = decision(with, counts);
        assertEquals(
                List.of(one.outcome(), one.bases(), one.quorum(), one.margin()),
                List.of(other.outcome(), other.bases(), other.quorum(), other.margin()));
    }

    /** All counts of ballots that could come back, and one too many. */
    @Property(tries = 300)
    void members_who_step_aside_change_nothing_but_the_size_of_the_panel(
            @ForAll @IntRange(min = 1, max = 15) int rest,
            @ForAll @IntRange(max = 5) int aside,
            @ForAll @IntRange(max = 8) int absent,
            @ForAll Random chance) {
        int away = Math.min(absent, rest + aside);
        Meeting with = meeting(rest + aside, away, aside, true);
        Meeting without = meeting(rest + aside, away, aside, false);
        int voters = Math.max(0, rest - away);
        for (int yes = 0; yes <= voters; yes++) {
            int abstain = chance.nextInt(voters - yes + 1);
            agree(without, with, Counts.of(yes, voters - yes - abstain, abstain));
        }
        agree(without, with, Counts.of(voters + 1, 0, 0));
    }
}
