package org.civaffairs.ballot.coverage;

import static org.civaffairs.ballot.coverage.Villages.village;
import static org.civaffairs.core.decision.AssistanceMatter.RELIEF;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad facts are refused with all their problems, in the order of the properties, by builder and JSON alike. */
class BallotCoverageFactsTest {
    private static final String MISSING = " is missing or null: give it, unknown is not zero";
    private static final BallotCoverageFacts FACTS = village(
            Truth.YES,
            Villages.balloted("d-2", RURAL_DIBAO),
            AssistanceDecision.withoutBallot("d-1", RELIEF),
            AssistanceDecision.unknown("d-3", RELIEF));

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        BallotCoverageFacts.Builder bad = BallotCoverageFacts.builder()
                .village("别村\n")
                .panel(Truth.YES)
                .addAllDecisions(FACTS.decisions())
                .addDecisions(AssistanceDecision.unknown("d-1", RURAL_DIBAO));
        assertEquals(
                "ballot-coverage: village must not begin or end with a space"
                        + "; decisions[0].panelOf must be the village: no other panel's ballot counts here but is \"江桥村\""
                        + "; decisions[3].id stands here a second time: keep one but is \"d-1\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void a_builder_without_facts_names_all_that_are_missing_and_no_decision_is_a_fact() {
        assertEquals(
                "Cannot build BallotCoverageFacts, some of required attributes are not set [village, panel]",
                assertThrows(IllegalArgumentException.class, BallotCoverageFacts.builder()::build)
                        .getMessage());
        assertEquals(List.of(), village(Truth.NO).decisions());
    }

    @Test
    void facts_come_back_from_json() {
        new JsonForm<>(BallotCoverageFacts.class, List.of(FACTS, village(Truth.UNKNOWN))).check();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whose_panel_voted_is_written_where_it_is_known(StrictMapper mapper) {
        assertEquals(
                "{\"village\":\"江桥村\",\"panel\":\"YES\",\"decisions\":["
                        + "{\"id\":\"d-2\",\"matter\":\"RURAL_DIBAO\",\"balloted\":\"YES\",\"panelOf\":\"江桥村\"},"
                        + "{\"id\":\"d-1\",\"matter\":\"RELIEF\",\"balloted\":\"NO\"},"
                        + "{\"id\":\"d-3\",\"matter\":\"RELIEF\",\"balloted\":\"UNKNOWN\"}]}",
                mapper.write(FACTS));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_takes_a_decision_without_certificate_and_with_none_named(StrictMapper mapper) {
        assertEquals(
                village(
                        Truth.YES,
                        new AssistanceDecision("d-1", RELIEF, Truth.YES, null),
                        AssistanceDecision.unknown("d-2", RELIEF)),
                mapper.read(
                        "{\"village\":\"江桥村\",\"panel\":\"YES\",\"decisions\":["
                                + "{\"id\":\"d-1\",\"matter\":\"RELIEF\",\"balloted\":\"YES\"},"
                                + "{\"id\":\"d-2\",\"matter\":\"RELIEF\",\"balloted\":\"UNKNOWN\",\"panelOf\":null}]}",
                        BallotCoverageFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_is_not_guessed(StrictMapper mapper) {
        assertEquals(
                "ballot-coverage: panels is not a property, use one of [village, panel, decisions]"
                        + "; village must be a text in quotes but is a number"
                        + "; panel must be one of YES, NO, UNKNOWN but is true"
                        + "; decisions[0] must be an object in braces but is a text"
                        + "; decisions[1].ballot is not a property, use one of [id, matter, balloted, panelOf]"
                        + "; decisions[1].id" + MISSING
                        + "; decisions[1].matter must be one of URBAN_DIBAO, RURAL_DIBAO, SECURE_HOUSING, DISASTER_FUNDS,"
                        + " RELIEF, VISITS_TO_DESTITUTE, VISITS_TO_ENTITLED, VISITS_TO_RELIEVED, FIVE_GUARANTEES,"
                        + " MEDICAL_ASSISTANCE, OTHER_ASSISTANCE but is \"DIBAO\""
                        + "; decisions[1].balloted" + MISSING
                        + "; decisions[1].panelOf must be a text in quotes but is a number"
                        + "; decisions[2].balloted must be YES or NO where panelOf names whose panel voted",
                mapper.refusal(
                        "{\"village\":5,\"panel\":true,\"panels\":1,\"decisions\":[\"d-1\","
                                + "{\"matter\":\"DIBAO\",\"ballot\":1,\"panelOf\":7},"
                                + "{\"id\":\"d-2\",\"matter\":\"RELIEF\",\"balloted\":\"UNKNOWN\",\"panelOf\":\"江桥村\"}]}",
                        BallotCoverageFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_refuses_the_same_facts_with_the_same_words(StrictMapper mapper) {
        assertEquals(
                "ballot-coverage: decisions[0].panelOf must be the village: no other panel's ballot counts here but is"
                        + " \"江桥村\"",
                mapper.refusal(
                        mapper.write(FACTS).replace("\"village\":\"江桥村\"", "\"village\":\"别村\""),
                        BallotCoverageFacts.class));
        assertEquals(
                "ballot-coverage: decisions[2].id stands here a second time: keep one but is \"d-2\"",
                mapper.refusal(mapper.write(FACTS).replace("d-3", "d-2"), BallotCoverageFacts.class));
    }
}
