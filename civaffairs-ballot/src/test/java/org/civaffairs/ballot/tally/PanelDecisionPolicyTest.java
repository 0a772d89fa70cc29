package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.PanelSamples.DAY;
import static org.civaffairs.ballot.tally.PanelSamples.FIRST;
import static org.civaffairs.ballot.tally.PanelSamples.LAST;
import static org.civaffairs.ballot.tally.PanelSamples.facts;
import static org.civaffairs.ballot.tally.PanelSamples.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Readings;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the rules of a panel come from: nowhere in the plan, so from a preset or a reform. */
class PanelDecisionPolicyTest {
    private static final Policy TWO_THIRDS = policy("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT");

    private static String refusal(Policy policy, LocalDate day) {
        return assertThrows(InvalidInputException.class, () -> PanelDecisionRule.under(policy, day))
                .getMessage();
    }

    @Test
    void the_plan_leaves_quorum_majority_and_the_fate_of_the_eligible_open() {
        String open = "policy on 2010-06-01: decision.quorum is left open by C-118 「不能由少數人,個別人説了算」: give it by a"
                + " Reform, nothing is assumed; decision.pass is left open by C-89 「必須由評審團票決確定」: give it by a"
                + " Reform, nothing is assumed; decision.voted-down is left open by C-89 「必須由評審團票決確定」: give it"
                + " by a Reform, nothing is assumed";
        assertEquals(open, refusal(Policy.planned(), DAY));
        assertEquals(
                open,
                assertThrows(InvalidInputException.class, () -> PanelDecisionRule.inForceOn(DAY))
                        .getMessage());
    }

    @Test
    void a_preset_that_ends_early_says_on_what_days_it_would_help() {
        assertEquals(
                "policy on 2010-12-01: decision.voted-down is left open by C-89 「必須由評審團票決確定」: give it by a Reform,"
                        + " nothing is assumed; sample gives it from 2010-01-01 to 2010-11-30",
                refusal(TWO_THIRDS, LocalDate.of(2010, 12, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void no_preset_makes_the_plan_speak_for_another_year(String day) {
        Policy wide = Policy.planned()
                .with(Reform.preset("wide")
                        .assumed(
                                PanelDecisionRule.VOTED_DOWN,
                                FIRST.minusYears(1),
                                LAST.plusYears(1),
                                VotedDown.REJECTED,
                                PanelSamples.WHY));
        String refused = refusal(wide, LocalDate.parse(day));
        String clause = "policy on " + day + ": C-89 is in force from 2010-01-01 to 2010-12-31, not that day;";
        assertTrue(refused.startsWith(clause), refused);
    }

    @Test
    void every_decision_says_what_was_adopted_assumed_and_read() {
        PanelDecisionRule rule = PanelDecisionRule.under(TWO_THIRDS, DAY);
        String all = "[decision.quorum = PRESENT >=2/3 of DUE (ADOPTED, art. 17): no other rule says,"
                + " decision.pass = >=2/3 of PRESENT (ADOPTED, art. 17): no other rule says,"
                + " decision.voted-down = REFERRED (ASSUMED, C-89): no other rule says,"
                + " decision.recused = LEAVE (INTERPRETED, C-31): the plan does not say whether recused members are"
                + " counted]";
        assertEquals(all, rule.assess(facts(10, 7, 3).build()).assumptions().toString());
        assertEquals("panel-decision " + all, rule.toString());
        assertEquals(
                new BallotRules(
                        QuorumRule.parse("PRESENT >=2/3 of DUE"),
                        PassRule.parse(">=2/3 of PRESENT"),
                        VotedDown.REFERRED,
                        Recused.LEAVE),
                rule.rules());
        assertEquals(List.of("sample"), rule.provisions().reforms());
    }

    /** 9 yes are two thirds of the 13 who are left, and not of all 15 present. */
    @Test
    void only_whether_recused_members_count_is_a_reading() {
        PanelDecisionFacts facts = facts(15, 9, 4)
                .recused(2)
                .recusedPresent(2)
                .issued(13)
                .eligible(Truth.NO)
                .build();
        Readings<Decision> readings =
                Readings.of(p -> PanelDecisionRule.under(p, DAY), TWO_THIRDS, facts, PanelDecisionRule.PARAMETERS);
        assertEquals(Outcome.PASSED, readings.value().outcome());
        assertEquals(1, readings.others().size());
        Readings.Other<Decision> stay = readings.others().get(0);
        assertEquals(Recused.STAY, stay.reading());
        assertEquals(PanelDecisionRule.RECUSED.term(), stay.parameter());
        assertEquals(Outcome.REJECTED, stay.value().outcome());
        assertEquals(Readings.Effect.CHANGES, stay.effect());
    }

    @Test
    void policies_are_compared_by_what_passes_and_by_what_is_short() {
        PanelDecisionFacts facts = facts(10, 6, 4).eligible(Truth.NO).build();
        Decision strict = PanelDecisionRule.under(TWO_THIRDS, DAY).assess(facts).value();
        Decision half = PanelSamples.rule("PRESENT >=2/3 of DUE", ">1/2 of PRESENT")
                .assess(facts)
                .value();
        assertEquals(0, PanelDecisionRule.BY_PASSED.of().applyAsLong(strict));
        assertEquals(1, PanelDecisionRule.BY_PASSED.of().applyAsLong(half));
        assertEquals(1, PanelDecisionRule.BY_MISSING.of().applyAsLong(strict));
        assertEquals(0, PanelDecisionRule.BY_MISSING.of().applyAsLong(half));
        assertEquals("passed", PanelDecisionRule.BY_PASSED.term().id());
        assertEquals("missing", PanelDecisionRule.BY_MISSING.term().id());
    }
}
