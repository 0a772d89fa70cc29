package org.civaffairs.ballot.coverage;

import static org.civaffairs.ballot.coverage.Villages.certificate;
import static org.civaffairs.core.decision.AssistanceMatter.RELIEF;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssistanceDecisionTest {
    /** What was granted against the vote, or after a vote that was void, was not decided by it. */
    @ParameterizedTest
    @CsvSource({
        "true, YES, YES",
        "true, UNKNOWN, YES",
        "true, NO, NO",
        "false, YES, NO",
        "false, UNKNOWN, NO",
        "false, NO, NO"
    })
    void only_an_effective_ballot_decides(boolean passed, Truth procedure, Truth balloted) {
        assertEquals(
                new AssistanceDecision("d-1", RURAL_DIBAO, balloted, "江桥村"),
                AssistanceDecision.of("d-1", RURAL_DIBAO, certificate(RURAL_DIBAO, passed, procedure)));
    }

    @Test
    void a_ballot_about_another_matter_decides_nothing_here() {
        assertEquals(
                "assistance decision: id must not be blank"
                        + "; matter must be that of the ballot 6月评议 m-1, RELIEF, but is RURAL_DIBAO",
                assertThrows(
                                InvalidInputException.class,
                                () -> AssistanceDecision.of(" ", RURAL_DIBAO, certificate(RELIEF, true, Truth.YES)))
                        .getMessage());
    }

    @Test
    void without_a_certificate_nobody_says_whose_panel_voted() {
        assertEquals(
                new AssistanceDecision("d-1", RELIEF, Truth.NO, null), AssistanceDecision.withoutBallot("d-1", RELIEF));
        assertEquals(
                new AssistanceDecision("d-1", RELIEF, Truth.UNKNOWN, null), AssistanceDecision.unknown("d-1", RELIEF));
    }

    @Test
    void all_that_is_wrong_with_a_decision_is_reported() {
        assertEquals(
                "assistance decision: id must not be blank"
                        + "; balloted must be YES or NO where panelOf names whose panel voted, but is UNKNOWN"
                        + "; panelOf must not begin or end with a space",
                assertThrows(
                                InvalidInputException.class,
                                () -> new AssistanceDecision("", RELIEF, Truth.UNKNOWN, "江桥村 "))
                        .getMessage());
    }

    @Test
    void a_decision_prints_as_one_line_and_survives_java_serialisation() {
        AssistanceDecision decision = Villages.balloted("d-1", RURAL_DIBAO);
        assertEquals("d-1 RURAL_DIBAO YES", decision.toString());
        assertEquals(decision, JavaCopy.of(decision));
    }
}
