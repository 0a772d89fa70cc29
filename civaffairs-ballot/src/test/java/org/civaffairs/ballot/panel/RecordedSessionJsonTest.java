package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.RecordedSessionTest.vote;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedSessionJsonTest {
    private static final Meeting MEETING = meeting();
    private static final RecordedSession THREE = RecordedSession.of(
            MEETING,
            List.of(
                    vote(MEETING, "12", "m1", Choice.YES),
                    vote(MEETING, "03", "m2", Choice.NO),
                    vote(MEETING, "01", "m1", Choice.ABSTAIN)));

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    private static String json(StrictMapper mapper, String... votes) {
        return "{\"meeting\":" + mapper.write(MEETING) + ",\"votes\":[" + String.join(",", votes) + "]}";
    }

    private static String row(String motion, String member, String choice) {
        return "{\"motion\":\"" + motion + "\",\"member\":\"" + member + "\",\"choice\":\"" + choice + "\"}";
    }

    @Test
    void it_comes_back_from_json() {
        new JsonForm<>(RecordedSession.class, List.of(THREE, RecordedSession.of(MEETING, List.of()))).check();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_vote_is_written_by_names_and_in_the_order_given(StrictMapper mapper) {
        assertEquals(
                json(mapper, row("m1", "12", "YES"), row("m2", "03", "NO"), row("m1", "01", "ABSTAIN")),
                mapper.write(THREE));
        assertEquals(row("m2", "03", "NO"), mapper.write(THREE.votes().get(1)));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_cannot_be_read_is_refused_with_all_problems(StrictMapper mapper) {
        String missing = " is missing or null: give it, unknown is not zero";
        assertEquals(
                "recorded session: meeting" + missing + "; votes" + missing,
                mapper.refusal("{}", RecordedSession.class));
        assertEquals(
                "recorded session: votes[0].why is not a property, use one of [motion, member, choice]"
                        + "; votes[0].motion must be a text in quotes but is a number"
                        + "; votes[0].member" + missing
                        + "; votes[0].choice must be one of YES, NO, ABSTAIN but is \"BLANK\""
                        + "; votes[1] must be an object in braces but is a text",
                mapper.refusal(
                        json(mapper, "{\"motion\":1,\"choice\":\"BLANK\",\"why\":1}", "\"01\""),
                        RecordedSession.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void strangers_and_double_votes_are_reported_together_and_in_order(StrictMapper mapper) {
        String stranger =
                " must be of a member and a motion of this meeting (see PanelRoster.rebase, Agenda.rebase) but is ";
        assertEquals(
                "recorded session: votes[1]" + stranger + "\"16 on m1\""
                        + "; votes[2]" + stranger + "\"01 on m3\""
                        + "; votes[3] must be of somebody who does not step aside but is \"03 on m1\""
                        + "; votes[4] must be of somebody who was present but is \"15 on m2\""
                        + "; votes[5] must be the member's only vote on the motion but is \"01 on m1\"",
                mapper.refusal(
                        json(
                                mapper,
                                row("m1", "01", "YES"),
                                row("m1", "16", "YES"),
                                row("m3", "01", "YES"),
                                row("m1", "03", "NO"),
                                row("m2", "15", "NO"),
                                row("m1", "01", "NO")),
                        RecordedSession.class));
    }
}
