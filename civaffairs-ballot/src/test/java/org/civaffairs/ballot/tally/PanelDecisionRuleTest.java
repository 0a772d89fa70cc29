package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.PanelSamples.DAY;
import static org.civaffairs.ballot.tally.PanelSamples.facts;
import static org.civaffairs.ballot.tally.PanelSamples.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Step;
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

    @Test
    void the_derivation_lists_every_fact_and_every_number_in_order() {
        PanelDecisionFacts facts =
                facts(9, 9, 0).households(30).householdsPresent(20).build();
        assertEquals(
                "[entitled = 15, due = 15, present = 9, recused = 0, recusedPresent = 0, decision.recused = LEAVE,"
                        + " issued = 9, returned = 9, yes = 9, no = 0, abstain = 0, blank = 0, spoiled = 0,"
                        + " decision.quorum = PRESENT >=2/3 of DUE or >=2/3 of HOUSEHOLDS, quorumOf = 15,"
                        + " quorumNeeds = 10, quorumHas = 9, households = 30, householdsPresent = 20,"
                        + " decision.pass = >=2/3 of PRESENT, of = 9, needs = 6, missing = 0,"
                        + " decision.voted-down = REFERRED, eligible = UNKNOWN, reason = REACHED, outcome = PASSED]",
                HOUSEHOLDS.assess(facts).steps().toString());
        List<Step> steps = TWO_THIRDS.assess(facts(10, 7, 3).build()).steps();
        assertEquals(25, steps.size());
        assertThrows(UnsupportedOperationException.class, () -> steps.remove(0));
    }

    @Test
    void an_explanation_words_the_rules_as_laws_do() {
        Assessment<Decision> assessment = TWO_THIRDS.assess(facts(10, 7, 3).build());
        String zh = assessment.explain(Locale.CHINESE);
        assertTrue(zh.contains("实到人数须占应到人数三分之二以上"), zh);
        assertTrue(zh.contains("同意票须占实到人数三分之二以上"), zh);
        String en = assessment.explain(Locale.ENGLISH);
        assertTrue(en.contains("yes from two thirds or more of members present"), en);
    }

    @Test
    void a_certificate_tells_what_passed_and_that_nobody_has_reviewed_it() {
        PanelDecisionFacts facts = facts(10, 7, 3).build();
        BallotCertificate passed = TWO_THIRDS.assess(facts).value().certificate(facts);
        assertEquals(
                new BallotCertificate(
                        "江桥村",
                        "2010-06-01",
                        "低保 3",
                        AssistanceMatter.RURAL_DIBAO,
                        LocalDate.of(2010, 6, 1),
                        true,
                        Truth.UNKNOWN,
                        null),
                passed);
        PanelDecisionFacts few = facts(9, 9, 0).build();
        assertFalse(TWO_THIRDS.assess(few).value().certificate(few).passed());
    }
}
