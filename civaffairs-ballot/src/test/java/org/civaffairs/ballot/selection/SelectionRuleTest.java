package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.DAY;
import static org.civaffairs.ballot.selection.Panel.TWO_THIRDS_CAME;
import static org.civaffairs.ballot.selection.Panel.candidate;
import static org.civaffairs.ballot.selection.Panel.facts;
import static org.civaffairs.ballot.selection.Panel.rule;
import static org.civaffairs.ballot.selection.Panel.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

/** Threshold and quota together, worked by hand. */
class SelectionRuleTest {
    private static final SelectionRule TWO_THIRDS = rule(TWO_THIRDS_CAME, ">=2/3 of PRESENT");
    private static final SelectionRule MAJORITY = rule(TWO_THIRDS_CAME, ">1/2 of PRESENT");

    /** 16 present, two thirds or more: 11 needed. */
    private static final SelectionFacts TIE = facts(2, 16, 16, 14, 12, 12, 9, 11);

    private static Selection select(SelectionRule rule, SelectionFacts facts) {
        return rule.assess(facts).value();
    }

    @Test
    void who_passes_is_ranked_and_a_tie_at_the_line_stands() {
        Selection selection = select(TWO_THIRDS, TIE);
        assertEquals(List.of("a1"), selection.certain());
        assertEquals(List.of("a2", "a3"), selection.tied());
        assertEquals(1, selection.seatsLeft());
        assertEquals(0, selection.seatsUnfilled());
        assertEquals(12L, selection.line());
        assertEquals(
                "[a2 TIED_AT_THE_CUT, a3 TIED_AT_THE_CUT, a4 BELOW_THRESHOLD -2, a5 OUTRANKED -1]",
                selection.others().toString());
        assertEquals(List.of(), selection.tieBreaks());
        assertFalse(selection.isFinal());
    }

    @Test
    void as_many_at_the_line_as_seats_are_no_tie() {
        Selection selection = select(TWO_THIRDS, facts(3, 16, 16, 12, 14, 9, 12));
        assertEquals(List.of("a1", "a2", "a4"), selection.certain());
        assertEquals(List.of(), selection.tied());
        assertEquals(12L, selection.line());
        assertEquals("[a3 BELOW_THRESHOLD -2]", selection.others().toString());
        assertTrue(selection.isFinal());
    }

    @Test
    void seats_stay_empty_where_too_few_pass() {
        Selection selection = select(TWO_THIRDS, facts(3, 16, 16, 11, 10, 16, 0));
        assertEquals(List.of("a1", "a3"), selection.certain());
        assertEquals(1, selection.seatsUnfilled());
        assertNull(selection.line());
        assertEquals(
                "[a2 BELOW_THRESHOLD -1, a4 BELOW_THRESHOLD -11]",
                selection.others().toString());
    }

    @Test
    void the_line_is_there_as_soon_as_the_last_seat_is_taken() {
        assertEquals(11L, select(TWO_THIRDS, facts(2, 16, 16, 11, 10, 16)).line());
    }

    /** Of those valid, 9 of 13 and 6 of 8 are needed: more yes can miss what fewer reach. */
    @Test
    void the_threshold_looks_at_each_candidates_own_ballots_before_anybody_is_ranked() {
        SelectionFacts facts = session(1, 15, 13)
                .addCandidates(candidate("more", 8, 5, 0), candidate("fewer", 6, 2, 0))
                .build();
        Selection selection = select(rule(TWO_THIRDS_CAME, ">=2/3 of VALID"), facts);
        assertEquals(List.of("fewer"), selection.certain());
        assertEquals(List.of(new Unselected("more", WhyNot.BELOW_THRESHOLD, 1)), selection.others());
    }

    @Test
    void a_candidate_on_whom_nobody_votes_is_one_short() {
        SelectionFacts facts = session(1, 15, 13)
                .addCandidates(new Candidate("a1", PersonName.parse("无"), 0, 0, 0, 7, 6))
                .build();
        Selection selection = select(rule(TWO_THIRDS_CAME, ">1/2 of VALID"), facts);
        assertEquals(List.of(new Unselected("a1", WhyNot.BELOW_THRESHOLD, 1)), selection.others());
        assertEquals(1, selection.seatsUnfilled());
    }

    @Test
    void as_many_yes_as_no_is_below_more_than_half_also_where_ties_of_motions_stand() {
        Selection selection = select(rule(TWO_THIRDS_CAME, ">1/2 of VALID, TIES STAND"), facts(1, 12, 12, 6, 7));
        assertEquals(List.of("a2"), selection.certain());
        assertEquals(List.of(new Unselected("a1", WhyNot.BELOW_THRESHOLD, 1)), selection.others());
    }

    /** Half or more lets a tie pass; more than half does not. */
    @Test
    void both_sides_of_the_half() {
        assertEquals(
                List.of("a1"),
                select(rule(TWO_THIRDS_CAME, ">=1/2 of PRESENT"), facts(1, 12, 12, 6))
                        .certain());
        assertEquals(List.of(), select(MAJORITY, facts(1, 12, 12, 6)).certain());
        assertEquals(List.of("a1"), select(MAJORITY, facts(1, 12, 12, 7)).certain());
    }

    @Test
    void without_a_seat_all_who_pass_are_outranked_by_nobody() {
        Selection selection = select(MAJORITY, facts(0, 12, 12, 12, 3));
        assertEquals(List.of(), selection.certain());
        assertEquals(0, selection.seatsUnfilled());
        assertNull(selection.line());
        assertEquals("[a1 OUTRANKED, a2 BELOW_THRESHOLD -4]", selection.others().toString());
    }

    @Test
    void facts_of_another_day_are_refused() {
        SelectionRule other = SelectionRule.under(Panel.policy(TWO_THIRDS_CAME, ">1/2 of PRESENT"), DAY.plusDays(1));
        assertEquals(
                "selection: day must be 2010-06-02, for which the rule was looked up (make it for the facts' day),"
                        + " but is 2010-06-01",
                assertThrows(InvalidInputException.class, () -> other.assess(TIE))
                        .getMessage());
    }

    @Test
    void the_plan_leaves_quorum_and_majority_open() {
        assertEquals(
                List.of("decision.quorum", "decision.pass"),
                assertThrows(InvalidInputException.class, () -> SelectionRule.inForceOn(DAY)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
        assertEquals(
                List.of("C-89", "decision.quorum", "decision.pass", "decision.recused"),
                assertThrows(InvalidInputException.class, () -> SelectionRule.inForceOn(LocalDate.of(2011, 1, 1)))
                        .problems()
                        .stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
        assertEquals(
                List.of(PanelDecisionRule.QUORUM, PanelDecisionRule.PASS, PanelDecisionRule.RECUSED),
                SelectionRule.PARAMETERS);
    }

    @Test
    void the_derivation_lists_people_rules_line_and_results() {
        assertEquals(
                "[due = 16, present = 16, recused = 0, decision.recused = LEAVE, decision.quorum = PRESENT >=2/3 of DUE,"
                        + " quorumOf = 16, quorumNeeds = 11, quorumHas = 16, decision.pass = >=2/3 of PRESENT, seats = 2,"
                        + " line = 12, certain = [a1], tied = [a2, a3], seatsLeft = 1, seatsUnfilled = 0,"
                        + " others = [a2 TIED_AT_THE_CUT, a3 TIED_AT_THE_CUT, a4 BELOW_THRESHOLD -2, a5 OUTRANKED -1]]",
                TWO_THIRDS.assess(TIE).steps().toString());
        assertEquals(
                15, TWO_THIRDS.assess(facts(3, 16, 16, 11, 10, 16, 0)).steps().size()); // no line
    }

    @Test
    void measures_count_the_selected_and_the_empty_seats() {
        Selection selection = select(TWO_THIRDS, facts(4, 16, 16, 11, 10, 16, 0));
        assertEquals(2, SelectionRule.BY_SELECTED.of().applyAsLong(selection));
        assertEquals(2, SelectionRule.BY_UNFILLED.of().applyAsLong(selection));
        assertEquals(1, SelectionRule.BY_SELECTED.of().applyAsLong(select(TWO_THIRDS, TIE)));
        assertEquals("selected", SelectionRule.BY_SELECTED.term().id());
        assertEquals("seatsUnfilled", SelectionRule.BY_UNFILLED.term().id());
    }

    @Test
    void a_certificate_says_whether_anybody_is_selected() {
        BallotCertificate certificate = new BallotCertificate(
                "江桥村", "2010-06-01", "走访慰问名单", AssistanceMatter.VISITS_TO_DESTITUTE, DAY, true, Truth.UNKNOWN, null);
        assertEquals(certificate, select(TWO_THIRDS, TIE).certificate(TIE));
        SelectionFacts half = facts(1, 12, 12, 6);
        assertFalse(select(MAJORITY, half).certificate(half).passed());
    }

    @Test
    void a_certificate_is_not_made_of_facts_of_another_selection() {
        Selection selection = select(TWO_THIRDS, TIE);
        for (SelectionFacts other : List.of(
                facts(2, 16, 16, 12, 11, 11, 8), // one candidate fewer
                facts(2, 16, 16, 12, 11, 11, 8, 10, 5), // one more
                facts(3, 16, 16, 12, 11, 11, 8, 10))) { // another number of seats
            assertEquals(
                    "certificate: facts must be those of this selection: candidates or seats are others",
                    assertThrows(InvalidInputException.class, () -> selection.certificate(other))
                            .getMessage());
        }
    }

    @Test
    void a_rule_prints_as_its_word_and_provisions() {
        assertEquals("selection", MAJORITY.term().id());
        assertTrue(
                MAJORITY.toString().startsWith("selection [decision.quorum = PRESENT >=2/3 of DUE (PROPOSED, memo 1)"));
    }
}
