package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.tally.Outcome.NOT_QUORATE;
import static org.civaffairs.ballot.tally.Outcome.PASSED;
import static org.civaffairs.ballot.tally.Outcome.REFERRED;
import static org.civaffairs.ballot.tally.Outcome.REJECTED;
import static org.civaffairs.ballot.tally.Outcome.TIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.Outcome;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;

/** Rules found in practice, each with numbers worked by hand. */
class PresetDecisionsTest {
    private static final LocalDate JUNE_2010 = LocalDate.of(2010, 6, 1);

    private static Outcome outcome(Ballots ballots, LocalDate day, BallotPreset preset) {
        return ballots.on(day, preset.policy()).value().outcome();
    }

    /** More than half of 15 is 8; more than half of 10 present is 6. */
    @Test
    void you_county_takes_the_assembly_of_the_old_law_until_the_27th_of_october() {
        BallotPreset preset = BallotPreset.YOU_COUNTY_2010;
        LocalDate last = LocalDate.of(2010, 10, 27);
        assertEquals(PASSED, outcome(Ballots.of(15, 8, 5, 3), last, preset));
        assertEquals(NOT_QUORATE, outcome(Ballots.of(15, 7, 7, 0).withHouseholds(19), last, preset));
        assertEquals(PASSED, outcome(Ballots.of(15, 7, 4, 3).withHouseholds(20), last, preset));
        assertEquals(PASSED, outcome(Ballots.of(15, 10, 6, 4), JUNE_2010, preset));
        assertEquals(TIED, outcome(Ballots.of(15, 10, 5, 5), JUNE_2010, preset));
        assertEquals(REJECTED, outcome(Ballots.of(15, 10, 5, 4).about(Truth.NO), JUNE_2010, preset));
        assertEquals(REFERRED, outcome(Ballots.of(15, 10, 5, 4).about(Truth.YES), JUNE_2010, preset));
    }

    /** Two thirds or more of 15 is 10. */
    @Test
    void you_county_takes_the_representatives_assembly_of_the_revised_law_from_the_28th_of_october() {
        LocalDate first = LocalDate.of(2010, 10, 28);
        assertEquals(NOT_QUORATE, outcome(Ballots.of(15, 9, 9, 0), first, BallotPreset.YOU_COUNTY_2010));
        assertEquals(PASSED, outcome(Ballots.of(15, 10, 6, 4), first, BallotPreset.YOU_COUNTY_2010));
    }

    @Test
    void every_decision_of_you_county_says_what_was_adopted_and_what_was_assumed() {
        Assessment<Decision> decision = Ballots.of(15, 10, 6, 4).on(JUNE_2010, BallotPreset.YOU_COUNTY_2010.policy());
        assertEquals(
                List.of(Basis.ADOPTED, Basis.ADOPTED, Basis.ASSUMED),
                decision.assumptions().stream().map(p -> p.basis()).limit(3).toList());
        assertEquals(List.of("you-county-2010"), decision.reforms());
        assertEquals("Art. 17", decision.assumptions().get(0).citation().clause());
    }

    @Test
    void in_you_county_a_missed_quorum_is_open_while_nobody_knows_the_households() {
        assertEquals(
                List.of("households", "householdsPresent"),
                Ballots.of(15, 7, 7, 0).on(JUNE_2010, BallotPreset.YOU_COUNTY_2010.policy()).unknown().stream()
                        .map(Term::id)
                        .toList());
    }

    /** 101 adults: more than half is 51; or two thirds of 30 households, 20. */
    @Test
    void an_assembly_needs_half_of_the_adults_or_two_thirds_of_the_households() {
        for (BallotPreset preset : List.of(BallotPreset.ASSEMBLY_1998, BallotPreset.ASSEMBLY_2010)) {
            assertEquals(PASSED, outcome(Ballots.of(101, 51, 26, 25), preset.to(), preset));
            assertEquals(NOT_QUORATE, outcome(Ballots.of(101, 50, 50, 0).withHouseholds(19), preset.to(), preset));
            assertEquals(PASSED, outcome(Ballots.of(101, 50, 26, 24).withHouseholds(20), preset.to(), preset));
            assertEquals(REJECTED, outcome(Ballots.of(101, 51, 25, 26), preset.to(), preset));
        }
    }

    /** Two thirds of 30 members is 20; more than half of 20 present is 11. */
    @Test
    void a_representatives_assembly_needs_two_thirds_of_its_members() {
        BallotPreset preset = BallotPreset.REPRESENTATIVES_2010;
        assertEquals(PASSED, outcome(Ballots.of(30, 20, 11, 9), preset.from(), preset));
        assertEquals(REJECTED, outcome(Ballots.of(30, 20, 10, 10), preset.from(), preset));
        assertEquals(NOT_QUORATE, outcome(Ballots.of(30, 19, 19, 0), preset.from(), preset));
    }

    /** 15 on the panel: 10 must come, and 7 of 10 must say yes; 6 would do where more than half is asked. */
    @Test
    void shangluo_asks_two_thirds_of_the_panel_and_of_those_present() {
        LocalDate day = LocalDate.of(2014, 6, 1);
        assertEquals(PASSED, outcome(Ballots.of(15, 10, 7, 3), day, BallotPreset.SHANGLUO_2014));
        assertEquals(REJECTED, outcome(Ballots.of(15, 10, 6, 4), day, BallotPreset.SHANGLUO_2014));
        assertEquals(NOT_QUORATE, outcome(Ballots.of(15, 9, 9, 0), day, BallotPreset.SHANGLUO_2014));
    }

    /** 14 due: 10 must come (28/3 = 9.33); of 11 present 8 must say yes (22/3 = 7.33). */
    @Test
    void tengchong_asks_two_thirds_of_those_due_and_of_those_present() {
        LocalDate day = LocalDate.of(2018, 6, 1);
        assertEquals(PASSED, outcome(Ballots.of(14, 11, 8, 3), day, BallotPreset.TENGCHONG_2018));
        assertEquals(REJECTED, outcome(Ballots.of(14, 11, 7, 4), day, BallotPreset.TENGCHONG_2018));
        assertEquals(NOT_QUORATE, outcome(Ballots.of(14, 9, 9, 0), day, BallotPreset.TENGCHONG_2018));
    }

    /** Its text names no quorum: the caller must. Of 9 valid ballots 5 are more than half. */
    @Test
    void anqing_refers_the_eligible_who_are_voted_down_and_leaves_the_quorum_open() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        Policy policy = BallotPreset.ANQING_2024.policy();
        InvalidInputException open = assertThrows(
                InvalidInputException.class, () -> Ballots.of(12, 9, 5, 4).on(day, policy));
        assertTrue(
                open.getMessage().startsWith("policy on 2024-06-01: decision.quorum is left open"), open.getMessage());
        Policy withQuorum = policy.with(Reform.preset("ours")
                .assumed(
                        PanelDecisionRule.QUORUM,
                        day,
                        day,
                        QuorumRule.parse("PRESENT >=2/3 of DUE"),
                        Text.of("检验", "for this test")));
        assertEquals(PASSED, Ballots.of(12, 9, 5, 4).on(day, withQuorum).value().outcome());
        assertEquals(
                REFERRED,
                Ballots.of(12, 9, 4, 5)
                        .about(Truth.YES)
                        .on(day, withQuorum)
                        .value()
                        .outcome());
        assertEquals(
                REJECTED,
                Ballots.of(12, 9, 4, 5)
                        .about(Truth.NO)
                        .on(day, withQuorum)
                        .value()
                        .outcome());
    }
}
