package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.PanelSamples.DAY;
import static org.civaffairs.ballot.tally.PanelSamples.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.ReformDraft;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A county that changes its panels' rules in a file writes them as texts. */
class PanelReformFileTest {
    private static final Policy TWO_THIRDS = policy("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT");

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_reform_file_gives_quorum_and_threshold_as_texts(StrictMapper mapper) {
        String file = "{\"name\":\"half\",\"amendments\":["
                + "{\"parameter\":\"decision.quorum\",\"from\":\"2010-06-01\",\"value\":\"VALID >1/2 of ENTITLED\","
                + "\"source\":\"memo 1\"},"
                + "{\"parameter\":\"decision.pass\",\"from\":\"2010-06-01\","
                + "\"value\":\">1/2 of VALID, SPOILED COUNTED\",\"source\":\"memo 2\"}]}";
        Reform reform = Reform.of(mapper.read(file, ReformDraft.class), TWO_THIRDS, PanelDecisionRule.PARAMETERS);
        BallotRules rules =
                PanelDecisionRule.under(TWO_THIRDS.with(reform), DAY).rules();
        assertEquals(QuorumRule.parse("VALID >1/2 of ENTITLED"), rules.quorum());
        assertEquals(PassRule.parse(">1/2 of VALID, SPOILED COUNTED"), rules.pass());
        assertEquals(VotedDown.REFERRED, rules.votedDown());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_reform_file_with_other_texts_is_refused_with_how_they_are_written(StrictMapper mapper) {
        String amendment = "{\"parameter\":\"decision.%s\",\"from\":\"2010-06-01\",\"value\":%s,\"source\":\"m\"}";
        String file = "{\"name\":\"a\",\"amendments\":["
                + String.format(amendment, "quorum", "10") + ","
                + String.format(amendment, "pass", "\">=2/3\"") + ","
                + String.format(amendment, "voted-down", "\"referred\"") + "]}";
        ReformDraft draft = mapper.read(file, ReformDraft.class);
        assertEquals(
                "reform a: amendments[0].value of decision.quorum must be within PRESENT|RETURNED|VALID >=a/b of"
                        + " DUE|ENTITLED [or >=a/b of HOUSEHOLDS] (a text such as \"PRESENT >=2/3 of DUE\") but is 10;"
                        + " amendments[1].value of decision.pass must be within >=a/b of DENOMINATOR"
                        + "[, ABSTAIN COUNTED|LEFT_OUT][, BLANK COUNTED|LEFT_OUT][, SPOILED COUNTED|LEFT_OUT]"
                        + "[, TIES STAND] but is \">=2/3\";"
                        + " amendments[2].value of decision.voted-down must be within REJECTED | REFERRED but is"
                        + " \"referred\"",
                assertThrows(
                                InvalidInputException.class,
                                () -> Reform.of(draft, Policy.planned(), PanelDecisionRule.PARAMETERS))
                        .getMessage());
    }
}
