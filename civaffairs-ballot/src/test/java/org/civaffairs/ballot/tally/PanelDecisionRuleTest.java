package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.PanelSamples.DAY;
import static org.civaffairs.ballot.tally.PanelSamples.facts;
import static org.civaffairs.ballot.tally.PanelSamples.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class PanelDecisionRuleTest {
    private static final PanelDecisionRule TWO_THIRDS = rule("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT");
    private static final PanelDecisionRule HOUSEHOLDS =
            rule("PRESENT >=2/3 of DUE or >=2/3 of HOUSEHOLDS", ">=2/3 of PRESENT");

    private static List<String> findings(PanelDecisionFacts facts) {
        return TWO_THIRDS.assess(facts).findings().stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> unknown(Assessment<Decision> assessment) {
        return assessment.unknown().stream().map(Term::id).toList();
    }

    @Test
    void ten_of_fifteen_present_and_seven_yes_pass_without_findings() {
        Assessment<Decision> assessment = TWO_THIRDS.assess(facts(10, 7, 3).build());
        assertEquals(Outcome.PASSED, assessment.value().outcome());
        assertEquals(List.of(), assessment.findings());
        assertEquals(
                TWO_THIRDS.rules().decide(Attendance.of(15, 15, 10), BallotAccount.of(10, Counts.of(7, 3, 0))),
                assessment.value());
    }

    /** C-118: two thirds of 15 are 10, and 3 decide: by a few. */
    @Test
    void three_of_fifteen_present_are_a_few() {
        assertEquals(
                List.of("VIOLATION DECIDED_BY_A_FEW 江桥村 2010-06-01 低保 3: 3 of 10, difference 7 [C-118]"),
                findings(facts(3, 3, 0).build()));
        assertEquals(
                List.of("VIOLATION DECIDED_BY_A_FEW 江桥村 2010-06-01 低保 3: 9 of 10, difference 1 [C-118]"),
                findings(facts(9, 9, 0).build()));
    }

    @Test
    void more_ballots_returned_than_issued_are_a_finding() {
        assertEquals(
                List.of("VIOLATION MORE_RETURNED_THAN_ISSUED 江桥村 2010-06-01 低保 3: 12 of 11, difference 1 [C-31]"),
                findings(facts(12, 8, 4).issued(11).build()));
        assertEquals(List.of(), findings(facts(12, 8, 4).issued(12).build()));
    }

    @Test
    void a_vote_against_breaks_no_clause() {
        assertEquals(List.of(), findings(facts(10, 3, 7).eligible(Truth.NO).build()));
        Assessment<Decision> referred =
                TWO_THIRDS.assess(facts(10, 3, 7).eligible(Truth.YES).build());
        assertEquals(Outcome.REFERRED, referred.value().outcome());
        assertFalse(referred.hasFindings());
    }

    @Test
    void a_case_voted_down_is_undetermined_while_nobody_knows_whether_it_is_eligible() {
        Assessment<Decision> assessment = TWO_THIRDS.assess(facts(10, 6, 4).build());
        assertEquals(List.of("eligible"), unknown(assessment));
        assertEquals(List.of(), unknown(TWO_THIRDS.assess(facts(10, 7, 3).build())));
        assertEquals(List.of(), unknown(TWO_THIRDS.assess(facts(9, 1, 8).build())));
    }

    @Test
    void a_quorum_that_households_could_make_is_undetermined_while_they_are_not_known() {
        assertEquals(
                List.of("households", "householdsPresent"),
                unknown(HOUSEHOLDS.assess(facts(9, 9, 0).build())));
        assertEquals(
                List.of("householdsPresent"),
                unknown(HOUSEHOLDS.assess(facts(9, 9, 0).households(30).build())));
        assertEquals(
                List.of("households"),
                unknown(HOUSEHOLDS.assess(facts(9, 9, 0).householdsPresent(20).build())));
        assertEquals(List.of(), unknown(HOUSEHOLDS.assess(facts(10, 10, 0).build())));
        PanelDecisionFacts known =
                facts(9, 9, 0).households(30).householdsPresent(20).build();
        assertEquals(Outcome.PASSED, HOUSEHOLDS.assess(known).value().outcome());
        PanelDecisionFacts few =
                facts(9, 9, 0).households(30).householdsPresent(19).build();
        assertEquals(Outcome.NOT_QUORATE, HOUSEHOLDS.assess(few).value().outcome());
    }

    @Test
    void members_who_step_aside_leave_the_numbers() {
        Decision decision = TWO_THIRDS
                .assess(facts(10, 6, 2)
                        .recused(2)
                        .recusedPresent(2)
                        .issued(8)
                        .eligible(Truth.NO)
                        .build())
                .value();
        assertEquals(Reason.QUORUM_MISSED_AFTER_RECUSAL, decision.reason());
        assertEquals(new Bases(8, 8, 8, 8, 13, 13), decision.bases());
    }

    @Test
    void facts_of_another_day_are_refused() {
        PanelDecisionFacts later = facts(10, 7, 3).day(DAY.plusDays(1)).build();
        assertEquals(
                "panel-decision: day must be 2010-06-01, for which the rule was looked up (make it for the facts' day),"
                        + " but is 2010-06-02",
                assertThrows(InvalidInputException.class, () -> TWO_THIRDS.assess(later))
                        .getMessage());
    }
}
