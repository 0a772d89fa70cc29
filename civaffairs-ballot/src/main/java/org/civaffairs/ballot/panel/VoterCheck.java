package org.civaffairs.ballot.panel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.core.value.Problems;

/** Whether every vote on record is of one who may vote, once: a bit for each member and motion. */
final class VoterCheck {
    private static final String STRANGER =
            "must be of a member and a motion of this meeting (see PanelRoster.rebase, Agenda.rebase)";

    private final Meeting meeting;
    private final PanelRoster roster;
    private final Agenda agenda;
    private final BitSet barred = new BitSet();
    private final BitSet voted = new BitSet();
    private final Problems problems = Problems.of("recorded session");

    private VoterCheck(Meeting meeting) {
        this.meeting = meeting;
        roster = meeting.roster();
        agenda = meeting.agenda();
        bar();
    }

    static void require(Meeting meeting, List<RecordedVote> votes) {
        VoterCheck check = new VoterCheck(meeting);
        for (int i = 0; i < votes.size(); i++) {
            check.vote(i, votes.get(i));
        }
        check.problems.refuse();
    }

    /** The votes that drafts mean, by the names of members and motions. */
    static List<RecordedVote> read(Meeting meeting, List<RecordedDraft> drafts) {
        VoterCheck check = new VoterCheck(meeting);
        Map<String, Motion> motions =
                check.agenda.motions().stream().collect(Collectors.toMap(Motion::name, motion -> motion));
        List<RecordedVote> votes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            RecordedDraft draft = drafts.get(i);
            Member member = check.roster.find(draft.member());
            Motion motion = motions.get(draft.motion());
            if (member == null || motion == null) {
                check.problems.add(at(i), STRANGER, draft.member() + " on " + draft.motion());
            } else {
                votes.add(new RecordedVote(member, motion, draft.choice()));
                check.vote(i, votes.get(votes.size() - 1));
            }
        }
        check.problems.refuse();
        return votes;
    }

    private void bar() {
        barred.set(0, Math.multiplyExact(roster.size(), agenda.size()));
        agenda.motions()
                .forEach(motion -> meeting.voters(motion)
                        .forEach(id -> barred.clear(place(roster.member(id), agenda.indexOf(motion)))));
    }

    private int place(Member member, int motion) {
        return motion * roster.size() + member.index();
    }

    private void vote(int number, RecordedVote vote) {
        boolean known = roster.owns(vote.member()) && agenda.owns(vote.motion());
        int place = known ? place(vote.member(), agenda.indexOf(vote.motion())) : -1;
        if (place < 0 || barred.get(place) || voted.get(place)) {
            problems.add(at(number), fault(vote, known), vote.member().id() + " on " + vote.motion());
        } else {
            voted.set(place);
        }
    }

    private static String at(int number) {
        return "votes[" + number + "]";
    }

    private String fault(RecordedVote vote, boolean known) {
        if (!known) {
            return STRANGER;
        }
        String bar = meeting.bar(vote.member().id(), meeting.aside(vote.motion()));
        return bar == null ? "must be the member's only vote on the motion" : "must be of " + bar;
    }
}
