package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.PanelSamples.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same facts as JSON: nothing is guessed, and bad ones are refused with the same words. */
class PanelDecisionFactsJsonTest {
    private static final String MISSING = " is missing or null: give it, unknown is not zero";
    private static final String GOOD = "{\"village\":\"江桥村\",\"session\":\"2010-06-01\",\"motion\":\"低保 3\","
            + "\"matter\":\"RURAL_DIBAO\",\"day\":\"2010-06-01\",\"entitled\":15,\"due\":15,\"present\":10,"
            + "\"recused\":0,\"recusedPresent\":0,\"issued\":10,\"returned\":10,\"yes\":7,\"no\":3,\"abstain\":0,"
            + "\"blank\":0,\"spoiled\":0,\"eligible\":\"UNKNOWN\"}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_is_read_and_written_as_it_was(StrictMapper mapper) {
        assertEquals(facts(10, 7, 3).build(), mapper.read(GOOD, PanelDecisionFacts.class));
        assertEquals(GOOD, mapper.write(facts(10, 7, 3).build()));
        String households = GOOD.replace("\"issued\"", "\"households\":30,\"householdsPresent\":20,\"issued\"");
        assertEquals(
                households,
                mapper.write(
                        facts(10, 7, 3).households(30).householdsPresent(20).build()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_refuses_the_same_facts_with_the_same_words(StrictMapper mapper) {
        assertEquals(
                "panel-decision: issued must be at most one for each member present who does not step aside, 10, but is"
                        + " 11; returned must be yes + no + abstain + blank + spoiled, 10, but is 9",
                mapper.refusal(
                        GOOD.replace("\"issued\":10", "\"issued\":11").replace("\"returned\":10", "\"returned\":9"),
                        PanelDecisionFacts.class));
        assertEquals(
                "panel-decision: yes must not be negative but is -7",
                mapper.refusal(GOOD.replace("\"yes\":7", "\"yes\":-7"), PanelDecisionFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_is_not_guessed(StrictMapper mapper) {
        String bad = GOOD.replace("RURAL_DIBAO", "dibao")
                .replace("\"day\":\"2010-06-01\"", "\"day\":\"2010-02-30\"")
                .replace("\"due\":15", "\"due\":15.0")
                .replace("\"issued\":10", "\"households\":\"30\",\"issued\":null")
                .replace("\"eligible\":\"UNKNOWN\"", "\"eligible\":null");
        assertEquals(
                "panel-decision: matter must be one of URBAN_DIBAO, RURAL_DIBAO, SECURE_HOUSING, DISASTER_FUNDS, RELIEF,"
                        + " VISITS_TO_DESTITUTE, VISITS_TO_ENTITLED, VISITS_TO_RELIEVED, FIVE_GUARANTEES,"
                        + " MEDICAL_ASSISTANCE, OTHER_ASSISTANCE but is \"dibao\"; day must be a day such as"
                        + " \"2010-06-01\" but is \"2010-02-30\"; due must be a whole number but is 15.0; households must"
                        + " be a whole number but is \"30\"; issued" + MISSING + "; eligible" + MISSING,
                mapper.refusal(bad, PanelDecisionFacts.class));
    }
}
