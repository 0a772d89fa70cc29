package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.assertRefused;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;

class SecretSessionTest {
    private static final Counts EIGHT_THREE = Counts.of(8, 3, 0);

    private static SecretSession.Builder start() {
        return SecretSession.builder(meeting());
    }

    @Test
    void everybody_who_may_vote_is_handed_a_ballot() {
        SecretSession session = start().ballots("m1", EIGHT_THREE).build();
        SecretBallot ballot = session.ballot("m1");
        assertEquals(meeting().agenda().motion("m1"), ballot.motion());
        assertEquals(List.of("01", "02", "04", "05", "06", "07", "08", "09", "10", "11", "12"), ballot.voters());
        assertEquals(EIGHT_THREE, ballot.counts());
        assertEquals(List.of(ballot), session.ballots());
        assertEquals(meeting(), session.meeting());
    }

    @Test
    void some_may_be_handed_a_ballot_and_their_order_is_not_kept() {
        SecretSession session =
                start().ballots("m2", List.of("12", "03", "01"), Counts.NONE).build();
        assertEquals(List.of("01", "03", "12"), session.ballot("m2").voters());
        assertEquals(
                List.of(),
                start().ballots("m2", List.of(), Counts.NONE)
                        .build()
                        .ballot("m2")
                        .voters());
    }

    @Test
    void motions_stand_in_the_order_of_the_agenda() {
        SecretSession backwards = start().ballots("m2", Counts.of(1, 0, 0))
                .ballots("m1", EIGHT_THREE)
                .build();
        assertEquals(
                start().ballots("m1", EIGHT_THREE)
                        .ballots("m2", Counts.of(1, 0, 0))
                        .build(),
                backwards);
        assertEquals("m1", backwards.ballots().get(0).motion().name());
    }

    @Test
    void a_motion_that_was_not_voted_on_has_no_ballot_and_no_facts() {
        SecretSession session = start().ballots("m1", EIGHT_THREE).build();
        String refused = "session: motion must be one that was voted on but is \"m2\"";
        assertRefused(refused, () -> session.ballot("m2"));
        assertRefused(refused, () -> session.facts("m2", AssistanceMatter.RELIEF, Truth.YES));
    }

    /** 14 due, 12 came, one of them steps aside: 11 handed out; 7 yes, 1 no, 1 blank, 1 spoiled, and 1 never came back. */
    @Test
    void the_facts_are_those_of_the_meeting_and_the_ballots() {
        SecretSession session = start().ballots("m1", new Counts(7, 1, 0, 1, 1)).build();
        assertEquals(
                PanelDecisionFacts.builder()
                        .village("江桥村")
                        .session("s1")
                        .motion("m1")
                        .matter(AssistanceMatter.RURAL_DIBAO)
                        .day(DAY)
                        .entitled(15)
                        .due(14)
                        .present(12)
                        .recused(1)
                        .recusedPresent(1)
                        .issued(11)
                        .returned(10)
                        .yes(7)
                        .no(1)
                        .abstain(0)
                        .blank(1)
                        .spoiled(1)
                        .eligible(Truth.YES)
                        .build(),
                session.facts("m1", AssistanceMatter.RURAL_DIBAO, Truth.YES));
    }

    @Test
    void only_ballots_handed_out_are_issued() {
        PanelDecisionFacts facts = start().ballots("m2", List.of("01", "02", "03"), Counts.of(2, 0, 0))
                .build()
                .facts("m2", AssistanceMatter.RELIEF, Truth.UNKNOWN);
        assertEquals(List.of(3L, 2L, 12L), List.of(facts.issued(), facts.returned(), facts.present()));
        assertEquals(Truth.UNKNOWN, facts.eligible());
    }

    @Test
    void a_session_that_differs_in_anything_is_another() {
        SecretSession session = start().ballots("m1", EIGHT_THREE).build();
        assertEquals(session, start().ballots("m1", EIGHT_THREE).build());
        assertEquals(
                session.hashCode(), start().ballots("m1", EIGHT_THREE).build().hashCode());
        SecretSession other = start().ballots("m1", Counts.of(8, 2, 0)).build();
        assertNotEquals(session, other);
        assertNotEquals(session.hashCode(), other.hashCode());
        Meeting later =
                Meeting.builder(SamplePanel.roster(), SamplePanel.agenda(), DAY).build();
        assertNotEquals(start().build(), SecretSession.builder(later).build());
        assertNotEquals(
                start().build().hashCode(), SecretSession.builder(later).build().hashCode());
        assertNotEquals(session, "session");
        assertThrows(
                UnsupportedOperationException.class, () -> session.ballots().clear());
    }

    @Test
    void it_prints_as_one_line_and_arrives_whole_from_java_serialisation() {
        SecretSession session = start().ballots("m1", EIGHT_THREE).build();
        assertEquals(
                "江桥村 s1, 2 motions on 2010-06-01: 12 of 15 present, 1 motions voted on in secret", session.toString());
        assertEquals(session, JavaCopy.of(session));
        assertEquals(session.ballot("m1"), JavaCopy.of(session.ballot("m1")));
    }
}
