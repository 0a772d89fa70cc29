package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretSessionJsonTest {
    private static final SecretSession TWO = SecretSession.builder(meeting())
            .ballots("m1", new Counts(7, 1, 0, 1, 1))
            .ballots("m2", List.of("03", "01"), Counts.of(1, 0, 1))
            .build();
    private static final String BALLOTS =
            "\"ballots\":[{\"motion\":\"m1\",\"voters\":[\"01\",\"02\",\"04\",\"05\",\"06\",\"07\",\"08\",\"09\",\"10\",\"11\",\"12\"],"
                    + "\"counts\":{\"yes\":7,\"no\":1,\"abstain\":0,\"blank\":1,\"spoiled\":1}},"
                    + "{\"motion\":\"m2\",\"voters\":[\"01\",\"03\"],"
                    + "\"counts\":{\"yes\":1,\"no\":0,\"abstain\":1,\"blank\":0,\"spoiled\":0}}]}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    private static String json(StrictMapper mapper, String ballots) {
        return "{\"meeting\":" + mapper.write(meeting()) + ",\"ballots\":" + ballots + "}";
    }

    @Test
    void it_comes_back_from_json() {
        new JsonForm<>(
                        SecretSession.class,
                        List.of(TWO, SecretSession.builder(meeting()).build()))
                .check();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void it_is_written_without_any_choice(StrictMapper mapper) {
        String json = mapper.write(TWO);
        assertEquals("{\"meeting\":" + mapper.write(meeting()) + "," + BALLOTS, json);
        assertFalse(json.contains("YES"));
        assertFalse(json.contains("choice"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void the_order_of_voters_and_motions_is_not_kept(StrictMapper mapper) {
        SecretSession read = mapper.read(
                json(
                        mapper,
                        "[{\"motion\":\"m2\",\"voters\":[\"12\",\"01\"],\"counts\":{\"yes\":2,\"no\":0,\"abstain\":0,"
                                + "\"blank\":0,\"spoiled\":0}},{\"motion\":\"m1\",\"voters\":[],\"counts\":{\"yes\":0,"
                                + "\"no\":0,\"abstain\":0,\"blank\":0,\"spoiled\":0}}]"),
                SecretSession.class);
        assertEquals(List.of("01", "12"), read.ballot("m2").voters());
        assertEquals("m1", read.ballots().get(0).motion().name());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_cannot_be_read_is_refused_with_all_problems(StrictMapper mapper) {
        String missing = " is missing or null: give it, unknown is not zero";
        assertEquals(
                "secret session: meeting" + missing + "; ballots" + missing, mapper.refusal("{}", SecretSession.class));
        assertEquals(
                "secret session: ballots[0].votes is not a property, use one of [motion, voters, counts]"
                        + "; ballots[0].motion must be a text in quotes but is a number"
                        + "; ballots[0].voters[1] must be a text in quotes but is a number"
                        + "; ballots[0].counts.maybe is not a property, use one of [yes, no, abstain, blank, spoiled]"
                        + "; ballots[0].counts.yes must be a whole number but is 1.5"
                        + "; ballots[0].counts.no must not be negative but is -1"
                        + "; ballots[0].counts.abstain" + missing + "; ballots[0].counts.blank" + missing
                        + "; ballots[0].counts.spoiled" + missing
                        + "; ballots[1].motion" + missing + "; ballots[1].voters" + missing + "; ballots[1].counts"
                        + missing,
                mapper.refusal(
                        json(
                                mapper,
                                "[{\"motion\":1,\"voters\":[\"01\",2],\"votes\":{\"01\":\"YES\"},\"counts\":{\"yes\":1.5,"
                                        + "\"no\":-1,\"maybe\":1}},{}]"),
                        SecretSession.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void the_checks_of_the_builder_hold_in_json(StrictMapper mapper) {
        String none = "\"counts\":{\"yes\":0,\"no\":0,\"abstain\":0,\"blank\":0,\"spoiled\":0}}";
        assertEquals(
                "secret session: m1: voter must be somebody who does not step aside but is \"03\""
                        + "; motion must be on the agenda but is \"m9\""
                        + "; m1: voter must be somebody on the roster but is \"99\""
                        + "; motion must be voted on once in a session but is \"m1\"",
                mapper.refusal(
                        json(
                                mapper,
                                "[{\"motion\":\"m1\",\"voters\":[\"03\"]," + none
                                        + ",{\"motion\":\"m9\",\"voters\":[\"01\"]," + none
                                        + ",{\"motion\":\"m1\",\"voters\":[\"99\"]," + none + "]"),
                        SecretSession.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void more_ballots_than_voters_are_read(StrictMapper mapper) {
        SecretSession overfull = SecretSession.builder(Meeting.builder(SamplePanel.roster(), SamplePanel.agenda(), DAY)
                        .build())
                .ballots("m1", Counts.of(1, 0, 0))
                .build();
        assertEquals(overfull, mapper.read(mapper.write(overfull), SecretSession.class));
    }
}
