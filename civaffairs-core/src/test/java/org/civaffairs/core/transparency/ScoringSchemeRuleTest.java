package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.ScoringSchemeRuleContractTest.facts;
import static org.civaffairs.core.transparency.VillageAssessmentRuleContractTest.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-36, C-37, C-95. */
class ScoringSchemeRuleTest {
    private static final ScoringSchemeRule RULE = ScoringSchemeRule.inForceOn(DAY);

    private static Criterion whole(boolean ballot, Right... rights) {
        return Schemes.criterion("a", 100, NotApplicable.REFUSE, ballot, List.of(rights), new Deduction.AllOrNothing());
    }

    @Test
    void a_scheme_that_serves_all_rights_and_the_ballot_has_no_findings() {
        Assessment<SchemeReview> assessment =
                RULE.assess(facts(Schemes.IN_TIME, Schemes.BALLOT, Schemes.CONTENT, Schemes.MEETINGS));
        assertEquals(new SchemeReview(4, Points.of(30), Ratio.percent(30), List.of(), List.of()), assessment.value());
        assertEquals(List.of(), assessment.findings());
        assertEquals(0, ScoringSchemeRule.BY_UNSERVED.of().applyAsLong(assessment.value()));
    }

    @Test
    void a_right_without_a_criterion_is_reported() {
        Assessment<SchemeReview> assessment =
                RULE.assess(facts(whole(true, Right.RIGHT_TO_KNOW, Right.PARTICIPATION, Right.DECISION)));
        assertEquals(
                "[DEFICIENCY RIGHT_UNSERVED 某县: NO of YES, difference SUPERVISION [C-95]]",
                assessment.findings().toString());
        assertEquals(1, ScoringSchemeRule.BY_UNSERVED.of().applyAsLong(assessment.value()));
    }

    @Test
    void a_scheme_without_ballot_execution_is_found() {
        Assessment<SchemeReview> assessment = RULE.assess(facts(whole(false, Right.values())));
        assertEquals(
                "[DEFICIENCY BALLOT_NOT_ASSESSED 某县: 0 of 0.001, difference 0.001 [C-37]]",
                assessment.findings().toString());
        assertEquals(Ratio.percent(0), assessment.value().ballotShare());
    }

    @Test
    void a_criterion_that_serves_no_right_is_named() {
        assertEquals(
                "[DEFICIENCY CRITERION_SERVES_NO_RIGHT 某县: NO of YES, difference jf-1 [C-95]]",
                RULE.assess(facts(whole(true, Right.values()), Schemes.BONUS))
                        .findings()
                        .toString());
    }

    private static List<?> findings(Ratio share) {
        Reform reform = Reform.proposed("weight").from(ScoringSchemeRule.BALLOT_SHARE, DAY, share, "a weight");
        return ScoringSchemeRule.under(Policy.planned().with(reform), DAY)
                .assess(facts(Schemes.IN_TIME, Schemes.BALLOT, Schemes.CONTENT, Schemes.MEETINGS))
                .findings();
    }

    @Test
    void a_reform_may_ask_for_a_higher_weight() {
        assertEquals(List.of(), findings(Ratio.percent(30)));
        assertEquals(
                "[DEFICIENCY BALLOT_NOT_ASSESSED 某县: 30 of 40, difference 10 [C-37]]",
                findings(Ratio.percent(40)).toString());
        assertEquals(
                "[DEFICIENCY BALLOT_NOT_ASSESSED 某县: 30 of 33.334, difference 3.334 [C-37]]",
                findings(Ratio.of(1, 3)).toString());
    }

    @Test
    void the_derivation_lists_what_is_assessed() {
        assertEquals(
                "[scheme = sample scheme: 1 criteria, 100 points, criteria = 1, transparency.ballot-share = 0%,"
                        + " ballotExecution = 100, ballotShare = 100%, rightsUnserved = [SUPERVISION],"
                        + " criteriaWithoutRight = []]",
                RULE.assess(facts(whole(true, Right.RIGHT_TO_KNOW, Right.PARTICIPATION, Right.DECISION)))
                        .steps()
                        .toString());
        assertEquals(
                "scoring-scheme [transparency.ballot-share = 0% (INTERPRETED, C-37): \"important\" gives no number: any"
                        + " weight above 0 will do]",
                RULE.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        String message = assertThrows(InvalidInputException.class, () -> ScoringSchemeRule.inForceOn(day))
                .getMessage();
        assertEquals(
                "policy on " + day + ": C-36 is in force from 2010-01-01 to 2010-12-31, not that day",
                message.substring(0, message.indexOf(';')));
    }

    @Test
    void a_unit_has_a_name() {
        assertEquals(
                "scoring-scheme: unit must not be blank",
                assertThrows(
                                InvalidInputException.class,
                                () -> ScoringSchemeFacts.builder()
                                        .unit(" ")
                                        .scheme(Schemes.HUNDRED)
                                        .build())
                        .getMessage());
    }
}
