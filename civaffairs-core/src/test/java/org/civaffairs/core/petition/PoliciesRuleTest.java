package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-143: per policy a three-valued fact, somebody's judgement, and says so. */
class PoliciesRuleTest {
    private static final PoliciesRule RULE = PoliciesRule.inForceOn(DAY);

    /** A letter a policy. */
    static PoliciesFacts facts(String letters) {
        PoliciesFacts.Builder facts = PoliciesFacts.builder().county("攸县").judge("县政府法制办");
        for (int i = 0; i < letters.length(); i++) {
            facts.addPolicies(new PolicyRecord("p" + (i + 1), truth(letters.charAt(i))));
        }
        return facts.build();
    }

    @ParameterizedTest
    @CsvSource({"YYY, 3, '', 0", "YNY, 2, p2, 0", "NN?, 0, p1 p2, 1", "?N, 0, p2, 1"})
    void each_policy_counts_by_itself(String letters, long carriedOut, String without, long unknown) {
        Assessment<Policies> assessment = RULE.assess(facts(letters));
        List<String> names = without.isEmpty() ? List.of() : List.of(without.split(" "));
        assertEquals(new Policies(carriedOut, names, unknown), assessment.value());
        assertEquals(names.size(), assessment.findings().size());
        assertEquals(names.size(), PoliciesRule.BY_NOT_CARRIED_OUT.of().applyAsLong(assessment.value()));
    }

    @Test
    void a_violation_names_the_policy_and_the_derivation_says_whose_judgement_it_is() {
        Assessment<Policies> assessment = RULE.assess(facts("YN"));
        assertEquals(
                "[VIOLATION POLICY_NOT_CARRIED_OUT 攸县 p2: NO of YES, difference 1 [C-143]]",
                assessment.findings().toString());
        assertEquals(
                "[judge = 县政府法制办, carriedOut = 1, notCarriedOut = [p2], undetermined = 0]",
                assessment.steps().toString());
        assertTrue(assessment.explain(Locale.ENGLISH).contains("judged by: 县政府法制办"));
        assertEquals("policies []", RULE.toString());
    }

    @Test
    void that_all_are_carried_out_can_be_said_only_when_all_are_judged() {
        assertEquals(
                "policies on 2010-06-01: undetermined, unknown [policies]",
                RULE.assess(facts("Y?")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> PoliciesRule.inForceOn(day));
        assertEquals("C-143", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        assertEquals(
                "policies: policies must not be empty: nothing was judged",
                assertThrows(InvalidInputException.class, () -> facts("")).getMessage());
        PoliciesFacts.Builder bad = PoliciesFacts.builder().county(" ").judge("");
        bad.addPolicies(new PolicyRecord("a", Truth.YES), new PolicyRecord("a", Truth.NO));
        assertEquals(
                "policies: county must not be blank; judge must not be blank"
                        + "; policies[1].name must not be given twice but is \"a\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "policies: county must be a text in quotes but is a number"
                            + "; judge is missing or null: give it, unknown is not zero"
                            + "; policies[0].carriedOut must be one of YES, NO, UNKNOWN but is true",
                    mapper.refusal(
                            "{\"county\":1,\"policies\":[{\"name\":\"a\",\"carriedOut\":true}]}", PoliciesFacts.class));
        }
    }

    @Test
    void a_value_keeps_its_own_list() {
        List<String> names = new ArrayList<>(List.of("a"));
        Policies value = new Policies(0, names, 0);
        names.clear();
        assertEquals(List.of("a"), value.notCarriedOut());
    }
}
