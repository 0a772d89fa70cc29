package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.registrations;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-61: 1,204 of 1,205 is 99.92 % and fails; it must not round to 100 %. */
class RegistrationRuleTest {
    private static final RegistrationRule RULE = RegistrationRule.inForceOn(DAY);
    private static final RegistrationRule BOTH =
            RegistrationRule.under(Policy.planned().reading(RegistrationRule.TOPIC, RegistrationTopic.BOTH), DAY);

    @Test
    void one_of_many_that_is_not_in_order_fails_and_never_shows_as_all() {
        Assessment<Registrations> assessment = RULE.assess(registrations(0, 0, 1205, 1204));
        assertEquals(
                "[VIOLATION ADOPTION_REGISTRATIONS_BELOW_RATE 攸县民政局: 1204 of 1205, difference 1 [C-61]]",
                assessment.findings().toString());
        String text = assessment.explain(Locale.ENGLISH);
        assertTrue(text.contains("share of adoptions in order: ≈99.91%"), text);
        assertFalse(text.contains(": 100%"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "1205, 1204, 12, 12, 1, 0, ''",
        "1205, 1204, 12, 11, 1, 1, ADOPTION_REGISTRATIONS_BELOW_RATE",
        "0,    0,    1,  1,  0, 0, ''",
        "0,    0,    1,  0,  0, 1, ADOPTION_REGISTRATIONS_BELOW_RATE"
    })
    void by_default_adoptions_are_judged_and_both_are_told(
            int marriages, int marriagesIn, int adoptions, int adoptionsIn, long lost, long wrong, String found) {
        Assessment<Registrations> assessment =
                RULE.assess(registrations(marriages, marriagesIn, adoptions, adoptionsIn));
        assertEquals(new Registrations(lost, wrong), assessment.value());
        assertEquals(found, String.join(" ", codes(assessment)));
    }

    @ParameterizedTest
    @CsvSource({
        "1205, 1205, 12, 12, ''",
        "1205, 1204, 12, 12, MARRIAGE_REGISTRATIONS_BELOW_RATE",
        "1205, 1205, 12, 11, ADOPTION_REGISTRATIONS_BELOW_RATE",
        "1205, 1204, 12, 11, MARRIAGE_REGISTRATIONS_BELOW_RATE ADOPTION_REGISTRATIONS_BELOW_RATE",
        "1205, 1204, 0,  0,  MARRIAGE_REGISTRATIONS_BELOW_RATE",
        "0,    0,    12, 11, ADOPTION_REGISTRATIONS_BELOW_RATE"
    })
    void read_the_other_way_each_kind_is_judged_by_itself(
            int marriages, int marriagesIn, int adoptions, int adoptionsIn, String found) {
        assertEquals(
                found,
                String.join(" ", codes(BOTH.assess(registrations(marriages, marriagesIn, adoptions, adoptionsIn)))));
    }

    private static List<String> codes(Assessment<?> assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    @Test
    void nothing_registered_is_not_all_in_order() {
        assertEquals(
                "registration-rate on 2010-06-01: undetermined, unknown [adoptions]",
                RULE.assess(registrations(1205, 1204, 0, 0)).toString());
        assertEquals(
                "registration-rate on 2010-06-01: undetermined, unknown [marriages, adoptions]",
                BOTH.assess(registrations(0, 0, 0, 0)).toString());
        assertEquals(
                "registration-rate on 2010-06-01: undetermined, unknown [marriages]",
                BOTH.assess(registrations(0, 0, 5, 5)).toString());
        assertEquals(
                "registration-rate on 2010-06-01: undetermined, unknown [adoptions]",
                BOTH.assess(registrations(5, 5, 0, 0)).toString());
    }

    @Test
    void the_derivation_lists_both_kinds_with_their_rates() {
        assertEquals(
                "[registration.rate = >=1/1, registration.topic = ADOPTION, marriages = 1205, marriagesQualified = 1204,"
                        + " marriagesRate = 1204/1205, marriagesUnqualified = 1, adoptions = 12, adoptionsQualified = 12,"
                        + " adoptionsRate = 100%, adoptionsUnqualified = 0]",
                RULE.assess(registrations(1205, 1204, 12, 12)).steps().toString());
        assertEquals(
                "[registration.rate = >=1/1, registration.topic = ADOPTION, marriages = 0, marriagesQualified = 0,"
                        + " marriagesUnqualified = 0, adoptions = 2, adoptionsQualified = 1, adoptionsRate = 50%,"
                        + " adoptionsUnqualified = 1]",
                RULE.assess(registrations(0, 0, 2, 1)).steps().toString());
        assertFalse(BOTH.assess(registrations(2, 1, 0, 0)).steps().toString().contains("adoptionsRate"));
        assertEquals(Basis.STATED, RULE.provisions().get(RegistrationRule.RATE).basis());
        assertEquals(
                Basis.INTERPRETED, RULE.provisions().get(RegistrationRule.TOPIC).basis());
        assertTrue(RULE.toString().startsWith("registration-rate [registration.rate = >=1/1 (STATED, C-61)"));
    }

    @Test
    void a_reform_may_ask_for_less() {
        Reform less = Reform.proposed("99%")
                .from(RegistrationRule.RATE, LocalDate.of(2010, 1, 1), Threshold.atLeast(99, 100), "memo");
        RegistrationRule rule = RegistrationRule.under(Policy.planned().with(less), DAY);
        assertFalse(rule.assess(registrations(0, 0, 200, 198)).hasFindings());
        assertEquals(
                "[VIOLATION ADOPTION_REGISTRATIONS_BELOW_RATE 攸县民政局: 197 of 198, difference 1 [C-61]]",
                rule.assess(registrations(0, 0, 200, 197)).findings().toString());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        Registrations value = new Registrations(3, 5);
        assertEquals(3, RegistrationRule.BY_MARRIAGES.of().applyAsLong(value));
        assertEquals(5, RegistrationRule.BY_ADOPTIONS.of().applyAsLong(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> RegistrationRule.inForceOn(day));
        assertEquals("C-61", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        RegistrationFacts.Builder bad = RegistrationFacts.builder().unit(" ");
        bad.marriages(-2).marriagesQualified(-1).adoptions(3).adoptionsQualified(4);
        assertEquals(
                "registration-rate: unit must not be blank; marriages must not be negative but is -2"
                        + "; marriagesQualified must not be negative but is -1"
                        + "; marriagesQualified must be at most marriages, -2, but is -1"
                        + "; adoptionsQualified must be at most adoptions, 3, but is 4",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        String whole = " must be a whole number from 0 to 2147483647 but is ";
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "registration-rate: unit" + missing + "; marriages" + whole + "1.5; marriagesQualified" + whole
                            + "\"1\"; adoptions" + missing + "; adoptionsQualified" + missing,
                    mapper.refusal("{\"marriages\":1.5,\"marriagesQualified\":\"1\"}", RegistrationFacts.class));
        }
    }
}
