package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.RecordedSessionTest.vote;
import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.agenda;
import static org.civaffairs.ballot.panel.SamplePanel.assertRefused;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.civaffairs.ballot.panel.SamplePanel.refusal;
import static org.civaffairs.ballot.panel.SamplePanel.roster;
import static org.civaffairs.ballot.tally.Choice.ABSTAIN;
import static org.civaffairs.ballot.tally.Choice.NO;
import static org.civaffairs.ballot.tally.Choice.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Motion;
import org.junit.jupiter.api.Test;

/** Each vote is of a member who was present, does not step aside, and votes once on a motion. */
class RecordedSessionRefusalTest {
    private static final Meeting MEETING = meeting();
    private static final Motion FIRST = MEETING.agenda().motion("m1");
    private static final String STRANGER =
            " must be of a member and a motion of this meeting (see PanelRoster.rebase, Agenda.rebase) but is ";

    private static void refused(String problem, RecordedVote... votes) {
        assertRefused("recorded session: " + problem, () -> RecordedSession.of(MEETING, List.of(votes)));
    }

    @Test
    void a_member_votes_once_on_a_motion_whatever_is_said() {
        String twice = "votes[1] must be the member's only vote on the motion but is \"01 on m1\"";
        refused(twice, vote(MEETING, "01", "m1", YES), vote(MEETING, "01", "m1", YES));
        refused(twice, vote(MEETING, "01", "m1", YES), vote(MEETING, "01", "m1", NO));
        List<RecordedVote> apart = List.of(vote(MEETING, "01", "m1", YES), vote(MEETING, "01", "m2", NO));
        assertEquals(Counts.of(0, 1, 0), RecordedSession.of(MEETING, apart).counts("m2"));
    }

    @Test
    void who_was_absent_or_excused_has_no_vote() {
        refused("votes[0] must be of somebody who was present but is \"13 on m1\"", vote(MEETING, "13", "m1", YES));
        refused("votes[0] must be of somebody who was present but is \"15 on m2\"", vote(MEETING, "15", "m2", YES));
    }

    @Test
    void who_steps_aside_has_no_vote_on_that_motion() {
        refused(
                "votes[0] must be of somebody who does not step aside but is \"03 on m1\"",
                vote(MEETING, "03", "m1", ABSTAIN));
        assertEquals(
                1,
                RecordedSession.of(MEETING, List.of(vote(MEETING, "03", "m2", YES)))
                        .counts("m2")
                        .yes());
    }

    @Test
    void a_member_of_an_equal_roster_is_accepted() {
        RecordedVote elsewhere = new RecordedVote(roster().member("12"), agenda().motion("m1"), YES);
        assertEquals(
                Counts.of(1, 0, 0),
                RecordedSession.of(MEETING, List.of(elsewhere)).counts("m1"));
        refused(
                "votes[1] must be the member's only vote on the motion but is \"12 on m1\"",
                elsewhere,
                vote(MEETING, "12", "m1", NO));
    }

    @Test
    void a_member_of_another_roster_is_refused_although_the_id_is_known() {
        PanelRoster grown =
                SamplePanel.draft("江桥村").member("16", "何平", MemberKind.OTHER).build();
        refused("votes[0]" + STRANGER + "\"01 on m1\"", new RecordedVote(grown.member("01"), FIRST, YES));
        refused("votes[0]" + STRANGER + "\"16 on m1\"", new RecordedVote(grown.member("16"), FIRST, YES));
        Member abroad = SamplePanel.draft("河口村").build().member("01");
        refused("votes[0]" + STRANGER + "\"01 on m1\"", new RecordedVote(abroad, FIRST, YES));
        RecordedVote rebased = new RecordedVote(MEETING.roster().rebase(abroad), FIRST, YES);
        assertEquals(
                1, RecordedSession.of(MEETING, List.of(rebased)).counts("m1").yes());
    }

    @Test
    void a_motion_of_another_agenda_is_refused_although_the_name_is_known() {
        Motion abroad = Agenda.of("江桥村", "s2", List.of("m1", "m2")).motion("m1");
        refused(
                "votes[0]" + STRANGER + "\"01 on m1\"",
                new RecordedVote(MEETING.roster().member("01"), abroad, NO));
    }

    @Test
    void all_problems_are_reported_in_the_order_of_the_votes() {
        Member abroad = SamplePanel.draft("河口村").build().member("02");
        List<RecordedVote> votes = List.of(
                vote(MEETING, "03", "m1", YES),
                vote(MEETING, "01", "m1", YES),
                new RecordedVote(abroad, FIRST, YES),
                vote(MEETING, "14", "m2", YES),
                vote(MEETING, "01", "m1", NO),
                vote(MEETING, "01", "m1", ABSTAIN),
                vote(MEETING, "03", "m1", NO));
        String message = refusal(() -> RecordedSession.of(MEETING, votes));
        assertEquals(
                "recorded session: votes[0] must be of somebody who does not step aside but is \"03 on m1\""
                        + "; votes[2]" + STRANGER + "\"02 on m1\""
                        + "; votes[3] must be of somebody who was present but is \"14 on m2\""
                        + "; votes[4] must be the member's only vote on the motion but is \"01 on m1\""
                        + "; votes[5] must be the member's only vote on the motion but is \"01 on m1\""
                        + "; votes[6] must be of somebody who does not step aside but is \"03 on m1\"",
                message);
        SamplePanel.assertMasked(message);
    }

    @Test
    void a_meeting_to_which_nobody_came_has_no_votes() {
        Meeting nobody = Meeting.builder(roster(), agenda(), DAY).build();
        assertRefused(
                "recorded session: votes[0] must be of somebody who was present but is \"01 on m1\"",
                () -> RecordedSession.of(nobody, List.of(vote(nobody, "01", "m1", YES))));
    }
}
