package org.civaffairs.ballot.tally;

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
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision tells those who were not there. */
class PanelExplanationTest {
    private static final PanelDecisionRule TWO_THIRDS = rule("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT");
    private static final PanelDecisionRule HOUSEHOLDS =
            rule("PRESENT >=2/3 of DUE or >=2/3 of HOUSEHOLDS", ">=2/3 of PRESENT");

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

    @Test
    void a_certificate_is_not_made_of_facts_with_other_people_or_ballots() {
        Decision decision = TWO_THIRDS.assess(facts(10, 7, 3).build()).value();
        for (PanelDraft other : List.of(
                facts(10, 8, 2), // the same number of ballots, other answers
                facts(10, 7, 2).returned(9), // a ballot fewer
                facts(11, 7, 3), // one more who came
                facts(10, 7, 3).entitled(16))) { // a larger panel
            PanelDecisionFacts facts = other.build();
            assertEquals(
                    "certificate: facts must be those of this decision: people or ballots are others",
                    assertThrows(InvalidInputException.class, () -> decision.certificate(facts))
                            .getMessage());
        }
    }

    /** A value does not know which reading of those who step aside it was made by: it is certified by its own facts. */
    @ParameterizedTest
    @EnumSource(Recused.class)
    void a_certificate_is_made_under_either_reading_of_those_who_step_aside(Recused reading) {
        PanelDecisionFacts facts =
                facts(12, 8, 2).recused(2).recusedPresent(2).issued(10).build();
        Attendance people = facts.attendance();
        BallotRules rules = new BallotRules(
                QuorumRule.parse("PRESENT >=2/3 of DUE"), PassRule.parse(">1/2 of VALID"), VotedDown.REJECTED, reading);
        assertTrue(rules.decide(people, facts.account()).certificate(facts).passed());
    }
}
