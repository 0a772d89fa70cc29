package org.civaffairs.core.sampling;

import static org.civaffairs.core.sampling.Checks.answers;
import static org.civaffairs.core.sampling.Checks.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-38: 54 of 60 is 90.0 %, by Wilson's interval at 95 % 79.9 to 95.3 %, which does not establish 90 %. */
class PhoneCheckRuleTest {
    private static final PhoneCheckRule NINETY = rule(">=90%");

    @ParameterizedTest
    @CsvSource({
        "54, 60, INCONCLUSIVE", // the catalogue's example
        "95, 100, INCONCLUSIVE", // 88.8 to 97.9 %
        "96, 100, MET", // 90.16 % at least
        "84, 100, NOT_MET", // 89.90 % at most
        "85, 100, INCONCLUSIVE",
        "59, 60, MET",
        "58, 60, INCONCLUSIVE",
        "50, 60, INCONCLUSIVE",
        "49, 60, NOT_MET",
        "0, 0, INCONCLUSIVE" // nobody answered
    })
    void ninety_percent_is_established_or_not(long satisfied, long answered, Verdict verdict) {
        assertEquals(
                verdict, NINETY.assess(answers(satisfied, answered)).value().verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "57, 60, 80, MET", // 91.44 % at least; of a population without end 86.30 %
        "56, 60, 80, INCONCLUSIVE",
        "52, 60, 80, INCONCLUSIVE",
        "51, 60, 80, NOT_MET", // 88.99 % at most
        "54, 60, 60, MET", // a census: 90 % is 90 %
        "53, 60, 60, NOT_MET",
        "1, 1, 1, MET",
        "0, 1, 1, NOT_MET",
        "0, 0, 0, INCONCLUSIVE",
        "0, 0, 1, INCONCLUSIVE"
    })
    void a_population_that_is_known_narrows_the_interval(
            long satisfied, long answered, long population, Verdict verdict) {
        assertEquals(
                verdict,
                NINETY.assess(answers(satisfied, answered, population)).value().verdict());
    }

    /** With z² = 1 the bounds of 55 of 100 and of 45 of 100 are one half exactly: (1/20)² · 100 = 1 · 1/2 · 1/2. */
    @ParameterizedTest
    @CsvSource({
        ">=1/2, 56, MET",
        ">=1/2, 55, MET",
        ">=1/2, 54, INCONCLUSIVE",
        ">=1/2, 50, INCONCLUSIVE",
        ">=1/2, 45, INCONCLUSIVE",
        ">=1/2, 44, NOT_MET",
        ">1/2, 56, MET",
        ">1/2, 55, INCONCLUSIVE",
        ">1/2, 50, INCONCLUSIVE",
        ">1/2, 46, INCONCLUSIVE",
        ">1/2, 45, NOT_MET"
    })
    void the_bound_itself_meets_or_misses_as_the_threshold_says(String required, long satisfied, Verdict verdict) {
        assertEquals(
                verdict,
                rule(required, "1").assess(answers(satisfied, 100)).value().verdict());
        // 100 of 298: z² of 1.5 shrinks by 198/297 to 1
        assertEquals(
                verdict,
                rule(required, "1.5")
                        .assess(answers(satisfied, 100, 298))
                        .value()
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({">=1/2, MET", ">1/2, NOT_MET"})
    void a_census_compares_plainly(String required, Verdict verdict) {
        assertEquals(
                verdict, rule(required).assess(answers(50, 100, 100)).value().verdict());
    }

    @Test
    void all_satisfied_do_not_establish_all() {
        PhoneCheckRule all = rule(">=1/1");
        assertEquals(Verdict.INCONCLUSIVE, all.assess(answers(100, 100)).value().verdict());
        assertEquals(Verdict.NOT_MET, all.assess(answers(99, 100)).value().verdict());
        assertEquals(Verdict.MET, all.assess(answers(100, 100, 100)).value().verdict());
    }

    @Test
    void a_finding_is_made_of_what_is_established_as_missed() {
        assertEquals(
                "[DEFICIENCY PHONE_CHECK_NOT_MET 江桥村: 49 of 54, difference 5 [C-38]]",
                NINETY.assess(answers(49, 60)).findings().toString());
        assertEquals(List.of(), NINETY.assess(answers(50, 60)).findings());
        assertEquals(List.of(), NINETY.assess(answers(59, 60)).findings());
    }

    @Test
    void the_derivation_keeps_called_reached_and_answered_apart() {
        PhoneCheckFacts.Builder facts = PhoneCheckFacts.builder().unit("江桥村").population(1_200);
        facts.dialled(96).reached(72).answered(60).satisfied(54);
        assertEquals(
                "[population = 1200, dialled = 96, reached = 72, answered = 60, satisfied = 54, response = 5/8,"
                        + " share = 90%, sampling.z-squared = 3.841458820694125958,"
                        + " interval = 0.801608386980..0.952486944864, sampling.required = >=9/10,"
                        + " verdict = INCONCLUSIVE]",
                NINETY.assess(facts.build()).steps().toString());
    }

    @Test
    void of_no_answer_there_is_no_share() {
        assertEquals(
                "[dialled = 0, reached = 0, answered = 0, satisfied = 0,"
                        + " sampling.z-squared = 3.841458820694125958,"
                        + " interval = 0.000000000000..1.000000000000, sampling.required = >=9/10,"
                        + " verdict = INCONCLUSIVE]",
                NINETY.assess(answers(0, 0)).steps().toString());
    }

    @Test
    void both_measures_count_their_own_verdict() {
        ConfidenceInterval any = ConfidenceInterval.ofUnits(0, 0);
        for (Verdict verdict : Verdict.values()) {
            PhoneCheck value = new PhoneCheck(verdict, any);
            assertEquals(
                    verdict == Verdict.MET ? 1 : 0, PhoneCheckRule.BY_MET.of().applyAsLong(value));
            assertEquals(
                    verdict == Verdict.INCONCLUSIVE ? 1 : 0,
                    PhoneCheckRule.BY_INCONCLUSIVE.of().applyAsLong(value));
        }
    }

    @Test
    void verdicts_have_their_words() {
        assertEquals(
                List.of("已确认达标", "已确认未达标", "不能确认"),
                Stream.of(Verdict.values()).map(verdict -> verdict.label().zh()).toList());
        assertEquals("not established", Verdict.INCONCLUSIVE.label().en());
    }

    @Test
    void the_plan_gives_neither_the_share_nor_the_confidence() {
        assertEquals(
                List.of("sampling.required", "sampling.z-squared"),
                assertThrows(InvalidInputException.class, () -> PhoneCheckRule.inForceOn(Checks.DAY))
                        .problems()
                        .stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
        assertEquals(
                List.of(Basis.PROPOSED, Basis.ASSUMED),
                NINETY.provisions().assumptions().stream().map(p -> p.basis()).toList());
        assertEquals(
                "phone-check [sampling.required = >=9/10 (PROPOSED, memo 12),"
                        + " sampling.z-squared = 3.841458820694125958 (ASSUMED, C-38): the plan sets no confidence; the"
                        + " 95 % that is usual in surveys is assumed]",
                NINETY.toString());
        assertEquals("confidence-95", PhoneCheckRule.ninetyFivePercent().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "C-38",
                assertThrows(InvalidInputException.class, () -> PhoneCheckRule.inForceOn(day))
                        .problems()
                        .get(0)
                        .path());
    }
}
