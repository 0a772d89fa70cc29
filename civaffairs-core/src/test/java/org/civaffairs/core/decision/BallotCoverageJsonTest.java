package org.civaffairs.core.decision;

import static org.civaffairs.core.decision.AssistanceMatter.RELIEF;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BallotCoverageJsonTest {
    private static final BallotCoverage COVERAGE = BallotCoverage.of(List.of(
            new VillageCoverage(
                    "甲村",
                    Truth.YES,
                    List.of(new Decided("b", RELIEF, Truth.NO), new Decided("a", RURAL_DIBAO, Truth.YES))),
            new VillageCoverage("乙村", Truth.UNKNOWN, List.of(new Decided("a", RELIEF, Truth.UNKNOWN)))));
    private static final String MISSING = " is missing or null: give it, unknown is not zero";
    private static final String COUNTS = "{\"byDecision\":{\"of\":3,\"covered\":1,\"uncovered\":1,\"unknown\":1},"
            + "\"byVillage\":{\"of\":2,\"covered\":0,\"uncovered\":1,\"unknown\":1},"
            + "\"byMatter\":[{\"matter\":\"RURAL_DIBAO\",\"count\":"
            + "{\"of\":1,\"covered\":1,\"uncovered\":0,\"unknown\":0}},"
            + "{\"matter\":\"RELIEF\",\"count\":{\"of\":2,\"covered\":0,\"uncovered\":1,\"unknown\":1}}],"
            + "\"panels\":{\"of\":2,\"covered\":1,\"uncovered\":0,\"unknown\":1},";
    private static final String FIRST = "{\"village\":\"乙村\",\"panel\":\"UNKNOWN\",\"decisions\":"
            + "[{\"id\":\"a\",\"matter\":\"RELIEF\",\"balloted\":\"UNKNOWN\"}]}";
    private static final String SECOND = "{\"village\":\"甲村\",\"panel\":\"YES\",\"decisions\":"
            + "[{\"id\":\"a\",\"matter\":\"RURAL_DIBAO\",\"balloted\":\"YES\"},"
            + "{\"id\":\"b\",\"matter\":\"RELIEF\",\"balloted\":\"NO\"}]}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @Test
    void a_coverage_comes_back_from_json_and_from_java() {
        new JsonForm<>(BallotCoverage.class, List.of(COVERAGE, BallotCoverage.NONE)).check();
        assertEquals(COVERAGE, JavaCopy.of(COVERAGE));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void numbers_come_first_and_villages_stand_in_order(StrictMapper mapper) {
        assertEquals(COUNTS + "\"villages\":[" + FIRST + "," + SECOND + "]}", mapper.write(COVERAGE));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void villages_in_another_order_are_the_same_coverage(StrictMapper mapper) {
        String json = COUNTS + "\"villages\":[" + SECOND + "," + FIRST + "]}";
        assertEquals(COVERAGE, mapper.read(json, BallotCoverage.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void numbers_that_are_not_those_of_the_villages_are_refused(StrictMapper mapper) {
        assertEquals(
                "ballot coverage: byDecision must be what the villages show, (1 of 3, 1 not, 1 unknown, ≈33.33%), but is"
                        + " 2 of 3, 0 not, 1 unknown, ≈66.66%",
                mapper.refusal(
                        COUNTS.replace(
                                        "\"of\":3,\"covered\":1,\"uncovered\":1",
                                        "\"of\":3,\"covered\":2,\"uncovered\":0")
                                + "\"villages\":[" + FIRST + "," + SECOND + "]}",
                        BallotCoverage.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void all_that_is_wrong_with_the_counts_is_reported(StrictMapper mapper) {
        assertEquals(
                "ballot coverage: share is not a property, use one of [byDecision, byVillage, byMatter, panels, villages]"
                        + "; byDecision.share is not a property, use one of [of, covered, uncovered, unknown]"
                        + "; byDecision.of must be a whole number but is 1.5"
                        + "; byDecision.covered must not be negative but is -1"
                        + "; byDecision.uncovered" + MISSING
                        + "; byDecision.unknown must be a whole number but is \"0\""
                        + "; byVillage.of must be covered + uncovered + unknown"
                        + "; byMatter[0].id is not a property, use one of [matter, count]"
                        + "; byMatter[0].matter" + MISSING
                        + "; byMatter[0].count must be an object in braces but is a number"
                        + "; panels" + MISSING
                        + "; villages" + MISSING,
                mapper.refusal(
                        "{\"byDecision\":{\"of\":1.5,\"covered\":-1,\"unknown\":\"0\",\"share\":1},"
                                + "\"byVillage\":{\"of\":1,\"covered\":1,\"uncovered\":1,\"unknown\":0},"
                                + "\"byMatter\":[{\"count\":1,\"id\":1}],\"panels\":null,\"share\":1}",
                        BallotCoverage.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void all_that_is_wrong_with_the_villages_is_reported(StrictMapper mapper) {
        assertEquals(
                "ballot coverage: villages[0].name is not a property, use one of [village, panel, decisions]"
                        + "; villages[0].village" + MISSING
                        + "; villages[0].panel must be one of YES, NO, UNKNOWN but is true"
                        + "; villages[0].decisions" + MISSING
                        + "; villages[1].decisions[0].day is not a property, use one of [id, matter, balloted]"
                        + "; villages[1].decisions[0].id" + MISSING
                        + "; villages[1].decisions[0].balloted" + MISSING
                        + "; villages[1].decisions[1].id" + MISSING
                        + "; villages[2].village must not be blank"
                        + "; villages[2].decisions must have no id twice but has [b]",
                mapper.refusal(
                        COUNTS + "\"villages\":[{\"name\":\"甲村\",\"panel\":true},"
                                + "{\"village\":\"乙村\",\"panel\":\"NO\",\"decisions\":"
                                + "[{\"matter\":\"RELIEF\",\"day\":1},{\"matter\":\"RELIEF\",\"balloted\":\"YES\"}]},"
                                + SECOND.replace("甲村", " ").replace("\"a\"", "\"b\"") + "]}",
                        BallotCoverage.class));
    }
}
