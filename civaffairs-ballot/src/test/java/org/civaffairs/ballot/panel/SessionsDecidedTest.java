package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.civaffairs.ballot.tally.PanelDecisionRule.PASS;
import static org.civaffairs.ballot.tally.PanelDecisionRule.QUORUM;
import static org.civaffairs.ballot.tally.PanelDecisionRule.VOTED_DOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.Outcome;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.ballot.tally.Reason;
import org.civaffairs.ballot.tally.VotedDown;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From a session to a decision, by hand: 15 on the roster, 14 due, 12 present, one of these steps aside. Thirteen are left
 * due, of whom two thirds are 9, and 11 present, of whom two thirds are 8.
 */
class SessionsDecidedTest {
    private static final Text WHY = Text.of("测试", "for a test");
    static final PanelDecisionRule RULE = PanelDecisionRule.under(
            Policy.planned()
                    .with(Reform.preset("two-thirds")
                            .assumed(QUORUM, DAY, DAY, QuorumRule.parse("PRESENT >=2/3 of DUE"), WHY)
                            .assumed(PASS, DAY, DAY, PassRule.parse(">=2/3 of PRESENT"), WHY)
                            .assumed(VOTED_DOWN, DAY, DAY, VotedDown.REFERRED, WHY)),
            DAY);

    private static PanelDecisionFacts secret(Meeting meeting, Counts counts, Truth eligible) {
        return SecretSession.builder(meeting)
                .ballots("m1", counts)
                .build()
                .facts("m1", AssistanceMatter.RURAL_DIBAO, eligible);
    }

    private static Decision decided(PanelDecisionFacts facts) {
        return RULE.assess(facts).value();
    }

    @ParameterizedTest
    @CsvSource({"8, 3, PASSED, REACHED, 0", "7, 4, REJECTED, NOT_REACHED, 1", "11, 0, PASSED, REACHED, 0"})
    void eight_of_eleven_present_are_needed(long yes, long no, Outcome outcome, Reason reason, long missing) {
        Decision decision = decided(secret(meeting(), Counts.of(yes, no, 0), Truth.NO));
        assertEquals(outcome, decision.outcome());
        assertEquals(reason, decision.reason());
        assertEquals(
                List.of(8L, 11L, yes, missing),
                List.of(
                        decision.margin().needs(),
                        decision.margin().of(),
                        decision.margin().has(),
                        decision.margin().missing()));
    }

    @Test
    void the_quorum_is_taken_without_those_who_step_aside() {
        Decision decision = decided(secret(meeting(), Counts.of(8, 3, 0), Truth.YES));
        assertEquals(
                List.of(9L, 13L, 11L),
                List.of(
                        decision.quorum().needs(),
                        decision.quorum().of(),
                        decision.quorum().has()));
    }

    /** Nine of 15 came, one of them steps aside: 8 of 14, where 10 are needed. */
    @Test
    void a_session_that_is_not_quorate_after_recusal_decided_nothing() {
        Meeting few = Meeting.builder(SamplePanel.roster(), SamplePanel.agenda(), DAY)
                .present("01", "02", "03", "04", "05", "06", "07", "08", "09")
                .recusing(Recusal.kin("m1", "03", Kinship.SPOUSE))
                .build();
        Assessment<Decision> assessed = RULE.assess(secret(few, Counts.of(8, 0, 0), Truth.YES));
        assertEquals(Outcome.NOT_QUORATE, assessed.value().outcome());
        assertEquals(2, assessed.value().quorum().missing());
        assertEquals(
                List.of(PanelDecisionRule.BY_A_FEW),
                assessed.findings().stream().map(finding -> finding.code()).toList());
    }

    @Test
    void more_returned_than_handed_out_are_no_error_but_void_the_vote() {
        Assessment<Decision> assessed = RULE.assess(secret(meeting(), Counts.of(9, 3, 0), Truth.YES));
        assertEquals(Outcome.VOID, assessed.value().outcome());
        assertEquals(PanelDecisionRule.OVERFULL, assessed.findings().get(0).code());
        assertEquals(11L, assessed.findings().get(0).expected());
        assertEquals(12L, assessed.findings().get(0).actual());
    }

    @Test
    void one_ballot_among_nobody_voids_the_vote() {
        PanelDecisionFacts facts = SecretSession.builder(meeting())
                .ballots("m1", List.of(), Counts.of(1, 0, 0))
                .build()
                .facts("m1", AssistanceMatter.RELIEF, Truth.UNKNOWN);
        assertEquals(Outcome.VOID, decided(facts).outcome());
    }

    @Test
    void the_eligible_who_are_voted_down_are_investigated_again() {
        Decision decision = decided(secret(meeting(), Counts.of(7, 4, 0), Truth.YES));
        assertEquals(Outcome.REFERRED, decision.outcome());
        assertEquals(Reason.ELIGIBLE_BUT_VOTED_DOWN, decision.reason());
    }

    /** The same votes decide the same, in secret and on record. */
    @Test
    void a_recorded_session_is_decided_like_a_secret_one() {
        Meeting meeting = meeting();
        List<String> voters = meeting.voters(meeting.agenda().motion("m1"));
        for (int yes = 0; yes <= 11; yes++) {
            List<RecordedVote> votes = new ArrayList<>();
            for (int i = 0; i < 11; i++) {
                votes.add(RecordedSessionTest.vote(meeting, voters.get(i), "m1", i < yes ? Choice.YES : Choice.NO));
            }
            PanelDecisionFacts recorded =
                    RecordedSession.of(meeting, votes).facts("m1", AssistanceMatter.RURAL_DIBAO, Truth.NO);
            assertEquals(secret(meeting, Counts.of(yes, 11L - yes, 0), Truth.NO), recorded);
            assertEquals(yes >= 8, decided(recorded).isPassed());
        }
    }
}
