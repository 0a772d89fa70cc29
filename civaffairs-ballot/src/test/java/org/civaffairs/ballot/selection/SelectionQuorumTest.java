package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.TWO_THIRDS_CAME;
import static org.civaffairs.ballot.selection.Panel.candidate;
import static org.civaffairs.ballot.selection.Panel.candidates;
import static org.civaffairs.ballot.selection.Panel.facts;
import static org.civaffairs.ballot.selection.Panel.rule;
import static org.civaffairs.ballot.selection.Panel.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.ballot.tally.Quorum;
import org.civaffairs.ballot.tally.Recused;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must take part before anybody can be selected. */
class SelectionQuorumTest {
    private static final String OR_HOUSEHOLDS = "PRESENT >1/2 of DUE or >=2/3 of HOUSEHOLDS";
    private static final String MAJORITY = ">1/2 of PRESENT";

    @Test
    void without_a_quorum_nobody_is_selected_and_it_was_decided_by_a_few() {
        Assessment<Selection> assessed = rule(TWO_THIRDS_CAME, MAJORITY).assess(facts(2, 15, 3, 3, 2, 0));
        assertEquals(
                new Selection(
                        List.of(),
                        List.of(),
                        0,
                        2,
                        null,
                        new Quorum(false, 10, 15, 3, 7, true),
                        List.of(
                                new Unselected("a1", WhyNot.NOT_QUORATE, 0),
                                new Unselected("a2", WhyNot.NOT_QUORATE, 0),
                                new Unselected("a3", WhyNot.NOT_QUORATE, 0)),
                        List.of()),
                assessed.value());
        Finding finding = assessed.findings().get(0);
        assertEquals(
                new Finding(
                        PanelDecisionRule.BY_A_FEW, "江桥村 2010-06-01 走访慰问名单", YouCounty2010.NOT_BY_A_FEW, 10L, 3L, 7L),
                finding);
        assertEquals(Severity.VIOLATION, finding.severity());
        assertEquals(1, assessed.findings().size());
    }

    @ParameterizedTest
    @CsvSource({"PRESENT >=2/3 of DUE, 10, true", "PRESENT >=2/3 of DUE, 9, false", "PRESENT >2/3 of DUE, 10, false"})
    void both_sides_of_the_quorum_of_15(String quorum, long present, boolean met) {
        Assessment<Selection> assessed = rule(quorum, MAJORITY).assess(facts(1, 15, present, present));
        assertEquals(met, assessed.value().certain().equals(List.of("a1")));
        assertEquals(met, assessed.value().quorum().met());
        assertEquals(!met, assessed.hasFindings());
    }

    /** 15 due of whom 2 step aside, 1 of them present: 13 due, 9 needed; of 10 present 9 are left. */
    @Test
    void recused_members_leave_and_the_quorum_is_checked_again() {
        SelectionFacts.Builder facts =
                session(1).entitled(15).due(15).recused(2).recusedPresent(1);
        SelectionFacts ten =
                facts.present(10).addAllCandidates(candidates(9, 5)).build();
        assertEquals(
                new Quorum(true, 9, 13, 9, 0, true),
                rule(TWO_THIRDS_CAME, MAJORITY).assess(ten).value().quorum());
        assertEquals(
                List.of("a1"),
                rule(TWO_THIRDS_CAME, MAJORITY).assess(ten).value().certain()); // 5 of 9
    }

    @Test
    void recused_members_who_stay_count_like_a_vote_against() {
        SelectionFacts ten = session(1)
                .entitled(15)
                .due(15)
                .present(10)
                .recused(2)
                .recusedPresent(1)
                .addAllCandidates(candidates(9, 5))
                .build();
        SelectionRule stay = SelectionRule.under(
                Panel.policy(TWO_THIRDS_CAME, MAJORITY).reading(PanelDecisionRule.RECUSED, Recused.STAY), Panel.DAY);
        assertEquals(
                "[a1 BELOW_THRESHOLD -1]", stay.assess(ten).value().others().toString()); // 5 of 10
    }

    @Test
    void households_make_the_quorum_where_the_rule_says_so() {
        SelectionFacts twenty = session(1, 15, 7)
                .addAllCandidates(candidates(7, 7))
                .households(30)
                .householdsPresent(20)
                .build();
        assertEquals(
                List.of("a1"),
                rule(OR_HOUSEHOLDS, MAJORITY).assess(twenty).value().certain());
        SelectionFacts nineteen = session(1, 15, 7)
                .addAllCandidates(candidates(7, 7))
                .households(30)
                .householdsPresent(19)
                .build();
        assertEquals(
                List.of(),
                rule(OR_HOUSEHOLDS, MAJORITY).assess(nineteen).value().certain());
    }

    @Test
    void households_that_nobody_counted_leave_it_undetermined_only_where_they_decide() {
        Assessment<Selection> open = rule(OR_HOUSEHOLDS, MAJORITY).assess(facts(1, 15, 7, 7));
        assertEquals(
                List.of("households", "householdsPresent"),
                open.unknown().stream().map(Term::id).toList());
        SelectionFacts all = session(1, 15, 7)
                .addAllCandidates(candidates(7, 7))
                .households(30)
                .build();
        assertEquals(
                "[householdsPresent]",
                rule(OR_HOUSEHOLDS, MAJORITY).assess(all).unknown().toString());
        SelectionFacts part = session(1, 15, 7)
                .addAllCandidates(candidates(7, 7))
                .householdsPresent(20)
                .build();
        assertEquals(
                "[households]",
                rule(OR_HOUSEHOLDS, MAJORITY).assess(part).unknown().toString());
        assertTrue(rule(OR_HOUSEHOLDS, MAJORITY).assess(facts(1, 15, 8, 8)).isDetermined());
        assertTrue(
                rule("PRESENT >1/2 of DUE", MAJORITY).assess(facts(1, 15, 7, 7)).isDetermined());
    }

    @Test
    void nobody_left_is_not_quorate_whatever_the_households_are() {
        SelectionFacts all = session(1)
                .entitled(15)
                .due(3)
                .present(3)
                .recused(3)
                .recusedPresent(3)
                .addAllCandidates(candidates(0, 0))
                .build();
        Selection selection = rule(OR_HOUSEHOLDS, MAJORITY).assess(all).value();
        assertEquals("[a1 NOT_QUORATE]", selection.others().toString());
        assertEquals(1, selection.seatsUnfilled());
    }

    /** Valid ballots of more than half of 15 due: 8. On a1 7 are valid, on a2 8, so 8 members took part. */
    @Test
    void a_quorum_of_ballots_is_that_of_the_candidate_with_most_of_them() {
        Candidate blank = new Candidate("a1", PersonName.parse("无"), 7, 0, 0, 3, 0);
        SelectionFacts eight = session(2, 15, 10)
                .addCandidates(blank, candidate("a2", 6, 2, 0))
                .build();
        Selection selection = rule("VALID >1/2 of DUE", MAJORITY).assess(eight).value();
        assertEquals(List.of("a1", "a2"), selection.certain());
        assertEquals(new Quorum(true, 8, 15, 8, 0, true), selection.quorum());
        SelectionFacts seven = session(2, 15, 10)
                .addCandidates(blank, candidate("a2", 6, 1, 0))
                .build();
        assertEquals(
                "[a1 NOT_QUORATE, a2 NOT_QUORATE]",
                rule("VALID >1/2 of DUE", MAJORITY)
                        .assess(seven)
                        .value()
                        .others()
                        .toString());
    }
}
