package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.assertRefused;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.civaffairs.ballot.panel.SamplePanel.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.ballot.tally.Counts;
import org.junit.jupiter.api.Test;

/** Votes in secret that cannot have been are refused with all that is wrong. */
class SecretSessionRefusalTest {
    private static final Counts EIGHT_THREE = Counts.of(8, 3, 0);

    private static SecretSession.Builder start() {
        return SecretSession.builder(meeting());
    }

    @Test
    void each_voter_who_may_not_vote_is_refused() {
        assertRefused(
                "secret session: m1: voter must be somebody on the roster but is \"16\"",
                start().ballots("m1", List.of("16"), Counts.NONE)::build);
        assertRefused(
                "secret session: m1: voter must be somebody who was present but is \"13\"",
                start().ballots("m1", List.of("13"), Counts.NONE)::build);
        assertRefused(
                "secret session: m1: voter must be somebody who was present but is \"15\"",
                start().ballots("m1", List.of("15"), Counts.NONE)::build);
        assertRefused(
                "secret session: m1: voter must be somebody who does not step aside but is \"03\"",
                start().ballots("m1", List.of("03"), Counts.NONE)::build);
        assertRefused(
                "secret session: m1: voter must be handed one ballot only but is \"01\"",
                start().ballots("m1", List.of("01", "02", "01"), Counts.NONE)::build);
    }

    @Test
    void a_motion_is_on_the_agenda_and_voted_on_once() {
        assertRefused(
                "secret session: motion must be on the agenda but is \"m3\"",
                start().ballots("m3", Counts.NONE)::build);
        assertRefused(
                "secret session: motion must be on the agenda but is \"m3\"",
                start().ballots("m3", List.of("99"), Counts.NONE)::build);
        assertRefused(
                "secret session: motion must be voted on once in a session but is \"m1\"",
                start().ballots("m1", EIGHT_THREE).ballots("m2", EIGHT_THREE).ballots("m1", EIGHT_THREE)::build);
    }

    @Test
    void all_problems_are_reported_in_the_order_of_the_motions() {
        String message = refusal(start().ballots("m2", List.of("13", "03", "99", "03"), EIGHT_THREE)
                .ballots("m0", EIGHT_THREE)
                .ballots("m2", EIGHT_THREE)
                .ballots("m1", List.of("03"), EIGHT_THREE)::build);
        assertEquals(
                "secret session: m2: voter must be somebody who was present but is \"13\""
                        + "; m2: voter must be somebody on the roster but is \"99\""
                        + "; m2: voter must be handed one ballot only but is \"03\""
                        + "; motion must be on the agenda but is \"m0\""
                        + "; motion must be voted on once in a session but is \"m2\""
                        + "; m1: voter must be somebody who does not step aside but is \"03\"",
                message);
        SamplePanel.assertMasked(message);
    }

    @Test
    void a_hostile_voter_or_motion_is_rendered_harmless() {
        assertTrue(refusal(start().ballots("m1", List.of("王\u202E".repeat(3_000_000)), Counts.NONE)::build)
                        .length()
                < 600);
        assertRefused(
                "secret session: motion must be on the agenda but is \"m<U+0000>\"",
                start().ballots("m\u0000", Counts.NONE)::build);
    }
}
