package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.PanelSamples.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class PanelDecisionFactsTest {
    private static String refusal(PanelDraft bad) {
        return assertThrows(InvalidInputException.class, bad::build).getMessage();
    }

    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        assertEquals(
                "panel-decision: village must not be blank; session must not begin or end with a space;"
                        + " motion must not contain the invisible or control character U+202E;"
                        + " entitled must be at least 1: an empty panel decides nothing but is 0;"
                        + " due must be at least 1: a quorum over nobody has no value but is -1;"
                        + " present must not be negative but is -2; recused must not be negative but is -3;"
                        + " recusedPresent must not be negative but is -4;"
                        + " households must be at least 1: a share of no household has no value but is 0;"
                        + " householdsPresent must not be negative but is -5;"
                        + " issued must not be negative but is -6; returned must not be negative but is -7;"
                        + " yes must not be negative but is -8; no must not be negative but is -9;"
                        + " abstain must not be negative but is -10; blank must not be negative but is -11;"
                        + " spoiled must not be negative but is -12",
                refusal(facts(10, 7, 3)
                        .spoiled(-12)
                        .blank(-11)
                        .abstain(-10)
                        .no(-9)
                        .yes(-8)
                        .returned(-7)
                        .issued(-6)
                        .householdsPresent(-5)
                        .households(0)
                        .recusedPresent(-4)
                        .recused(-3)
                        .present(-2)
                        .due(-1)
                        .entitled(0)
                        .motion("a\u202Eb")
                        .session(" 1")
                        .village("")));
    }

    @Test
    void a_builder_without_facts_names_all_that_are_missing() {
        assertEquals(
                "Cannot build PanelDecisionFacts, some of required attributes are not set [village, session, motion,"
                        + " matter, day, entitled, due, present, recused, recusedPresent, issued, returned, yes, no,"
                        + " abstain, blank, spoiled, eligible]",
                assertThrows(IllegalArgumentException.class, PanelDecisionFacts.builder()::build)
                        .getMessage());
    }

    @Test
    void nobody_gets_two_ballots_and_nobody_who_steps_aside_gets_one() {
        assertEquals(10, facts(10, 7, 3).issued(10).build().issued());
        assertEquals(
                "panel-decision: issued must be at most one for each member present who does not step aside, 10, but is 11",
                refusal(facts(10, 7, 3).issued(11)));
        assertEquals(
                "panel-decision: issued must be at most one for each member present who does not step aside, 8, but is 9",
                refusal(facts(10, 6, 2).recused(3).recusedPresent(2).issued(9)));
    }

    @Test
    void what_was_returned_must_be_what_was_counted() {
        assertEquals(
                "panel-decision: returned must be yes + no + abstain + blank + spoiled, 10, but is 9",
                refusal(facts(10, 7, 3).returned(9)));
        assertEquals(
                "panel-decision: returned must be yes + no + abstain + blank + spoiled, 0, but is 1",
                refusal(facts(10, 0, 0).returned(1)));
        assertEquals(
                10,
                facts(10, 4, 3)
                        .abstain(1)
                        .blank(1)
                        .spoiled(1)
                        .returned(10)
                        .build()
                        .returned());
        assertEquals(12, facts(12, 8, 4).issued(11).build().returned(), "which voids the vote, and is no mistake");
    }

    @Test
    void a_negative_number_does_not_hide_another() {
        assertEquals(
                "panel-decision: returned must not be negative but is -1; yes must not be negative but is -1",
                refusal(facts(10, 7, 3).yes(-1).returned(-1)));
        assertEquals(
                "panel-decision: returned must not be negative but is -1",
                refusal(facts(10, 7, 3).returned(-1)));
        assertEquals(
                "panel-decision: issued must not be negative but is -1; spoiled must not be negative but is -1",
                refusal(facts(10, 7, 3).issued(-1).spoiled(-1)));
    }

    @Test
    void two_to_the_63_ballots_are_a_problem_among_others() {
        assertEquals(
                "panel-decision: village must not be blank; returned is beyond what can be counted: counts out of range:"
                        + " 9223372036854775807 + 3",
                refusal(facts(10, 7, 3).village("").yes(Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 2 | householdsPresent must be at most all households, 1, but is 2",
                "0 | 0 | households must be at least 1: a share of no household has no value but is 0",
                "3 | -1 | householdsPresent must not be negative but is -1"
            })
    void households_are_a_whole_and_its_part(long all, long some, String problem) {
        assertEquals(
                "panel-decision: " + problem,
                refusal(facts(10, 7, 3).households(all).householdsPresent(some)));
    }

    @Test
    void either_number_of_households_may_be_unknown() {
        assertEquals(30, facts(10, 7, 3).households(30).build().households().getAsLong());
        assertEquals(
                2,
                facts(10, 7, 3).householdsPresent(2).build().householdsPresent().getAsLong());
        assertEquals(
                "panel-decision: households must be at least 1: a share of no household has no value but is 0",
                refusal(facts(10, 7, 3).households(0)));
        assertEquals(
                "panel-decision: householdsPresent must not be negative but is -1",
                refusal(facts(10, 7, 3).householdsPresent(-1)));
    }

    @Test
    void facts_print_as_one_line() {
        assertEquals(
                "PanelDecisionFacts{village=江桥村, session=2010-06-01, motion=低保 3, matter=RURAL_DIBAO, day=2010-06-01,"
                        + " entitled=15, due=15, present=10, recused=0, recusedPresent=0, issued=10, returned=10, yes=7,"
                        + " no=3, abstain=0, blank=0, spoiled=0, eligible=YES}",
                facts(10, 7, 3).eligible(Truth.YES).build().toString());
    }
}
