package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.assertRefused;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.civaffairs.ballot.tally.Choice.ABSTAIN;
import static org.civaffairs.ballot.tally.Choice.NO;
import static org.civaffairs.ballot.tally.Choice.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;

class RecordedSessionTest {
    private static final Meeting MEETING = meeting();

    static RecordedVote vote(Meeting meeting, String member, String motion, Choice choice) {
        return new RecordedVote(
                meeting.roster().member(member), meeting.agenda().motion(motion), choice);
    }

    private static RecordedVote vote(String member, String motion, Choice choice) {
        return vote(MEETING, member, motion, choice);
    }

    /** On the first motion 4 yes, 2 no, 1 abstains and 4 of the 11 are silent; on the second 1 yes. */
    private static final List<RecordedVote> VOTES = List.of(
            vote("12", "m1", YES),
            vote("01", "m1", YES),
            vote("02", "m1", NO),
            vote("04", "m1", YES),
            vote("03", "m2", YES),
            vote("05", "m1", ABSTAIN),
            vote("06", "m1", YES),
            vote("07", "m1", NO));

    private static final RecordedSession SESSION = RecordedSession.of(MEETING, VOTES);

    @Test
    void votes_are_kept_in_the_order_in_which_they_were_given() {
        assertEquals(VOTES, SESSION.votes());
        assertEquals(MEETING, SESSION.meeting());
        List<RecordedVote> given = new ArrayList<>(VOTES);
        RecordedSession session = RecordedSession.of(MEETING, given);
        given.clear();
        assertEquals(VOTES, session.votes());
        assertThrows(UnsupportedOperationException.class, () -> session.votes().clear());
    }

    @Test
    void what_was_cast_is_counted_by_motion() {
        assertEquals(Counts.of(4, 2, 1), SESSION.counts("m1"));
        assertEquals(Counts.of(1, 0, 0), SESSION.counts("m2"));
        assertEquals(Counts.NONE, RecordedSession.of(MEETING, List.of()).counts("m1"));
    }

    @Test
    void a_motion_of_another_agenda_has_no_counts_and_no_facts() {
        String refused = "agenda of 江桥村 s1, 2 motions: motion must be one of its motions but is \"m3\"";
        assertRefused(refused, () -> SESSION.counts("m3"));
        assertRefused(refused, () -> SESSION.facts("m3", AssistanceMatter.RELIEF, Truth.YES));
    }

    /** 11 may vote on the first motion and 7 did: the other 4 count as ballots that were not returned. */
    @Test
    void voters_who_did_not_answer_are_unreturned() {
        assertEquals(
                PanelDecisionFacts.builder()
                        .village("江桥村")
                        .session("s1")
                        .motion("m1")
                        .matter(AssistanceMatter.SECURE_HOUSING)
                        .day(DAY)
                        .entitled(15)
                        .due(14)
                        .present(12)
                        .recused(1)
                        .recusedPresent(1)
                        .issued(11)
                        .returned(7)
                        .yes(4)
                        .no(2)
                        .abstain(1)
                        .blank(0)
                        .spoiled(0)
                        .eligible(Truth.NO)
                        .build(),
                SESSION.facts("m1", AssistanceMatter.SECURE_HOUSING, Truth.NO));
        PanelDecisionFacts second = SESSION.facts("m2", AssistanceMatter.RELIEF, Truth.UNKNOWN);
        assertEquals(List.of(12L, 1L, 1L), List.of(second.issued(), second.returned(), second.yes()));
    }

    @Test
    void a_motion_on_which_nobody_voted_has_facts_all_the_same() {
        PanelDecisionFacts facts =
                RecordedSession.of(MEETING, List.of()).facts("m1", AssistanceMatter.RELIEF, Truth.UNKNOWN);
        assertEquals(List.of(11L, 0L), List.of(facts.issued(), facts.returned()));
    }

    @Test
    void a_session_that_differs_in_anything_is_another() {
        assertEquals(SESSION, RecordedSession.of(meeting(), VOTES));
        assertEquals(SESSION.hashCode(), RecordedSession.of(meeting(), VOTES).hashCode());
        RecordedSession fewer = RecordedSession.of(MEETING, VOTES.subList(0, 7));
        assertNotEquals(SESSION, fewer);
        assertNotEquals(SESSION.hashCode(), fewer.hashCode());
        RecordedSession none = RecordedSession.of(MEETING, List.of());
        Meeting empty =
                Meeting.builder(SamplePanel.roster(), SamplePanel.agenda(), DAY).build();
        assertNotEquals(none, RecordedSession.of(empty, List.of()));
        assertNotEquals(none.hashCode(), RecordedSession.of(empty, List.of()).hashCode());
        assertNotEquals(SESSION, "session");
        Stream.of(vote("11", "m1", YES), vote("12", "m2", YES), vote("12", "m1", NO))
                .forEach(other -> assertNotEquals(vote("12", "m1", YES), other));
    }

    @Test
    void it_prints_as_one_line_and_arrives_whole_from_java_serialisation() {
        assertEquals("江桥村 s1, 2 motions on 2010-06-01: 12 of 15 present, 8 votes on record", SESSION.toString());
        assertEquals(SESSION, JavaCopy.of(SESSION));
        assertEquals(VOTES.get(0), JavaCopy.of(VOTES.get(0)));
        assertEquals(Counts.of(4, 2, 1), JavaCopy.of(SESSION).counts("m1"));
    }
}
