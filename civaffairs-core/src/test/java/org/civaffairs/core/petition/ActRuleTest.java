package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-79: lawful but no notice fails due process (程序正当). */
class ActRuleTest {
    private static final ActRule RULE = ActRule.inForceOn(DAY);

    private static List<ActTest> tests(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ActTest::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YYYY | LAWFUL REASONABLE DUE_PROCESS EFFICIENT | ''
            YYNY | LAWFUL REASONABLE EFFICIENT             | DUE_PROCESS
            Y?N? | LAWFUL                                  | DUE_PROCESS
            NYYY | REASONABLE DUE_PROCESS EFFICIENT        | LAWFUL
            YNYY | LAWFUL DUE_PROCESS EFFICIENT            | REASONABLE
            YYYN | LAWFUL REASONABLE DUE_PROCESS           | EFFICIENT
            NNNN | ''                                      | LAWFUL REASONABLE DUE_PROCESS EFFICIENT
            """)
    void all_four_are_needed(String letters, String passed, String failed) {
        Assessment<ActReview> assessment = RULE.assess(act(letters));
        assertEquals(new ActReview(tests(passed), tests(failed)), assessment.value());
        assertEquals(tests(failed).size(), assessment.findings().size());
        assertEquals(tests(failed).size(), ActRule.BY_FAILED.of().applyAsLong(assessment.value()));
    }

    @Test
    void lawful_without_notice_is_a_violation_of_due_process() {
        Assessment<ActReview> assessment = RULE.assess(act("YYNY"));
        assertEquals(
                "[VIOLATION ACT_TEST_FAILED 攸县民政局 2010-08: NO of YES, difference DUE_PROCESS [C-79]]",
                assessment.findings().toString());
        assertEquals(Severity.VIOLATION, assessment.findings().get(0).severity());
        assertEquals(
                "[lawful = YES, reasonable = YES, dueProcess = NO, efficient = YES,"
                        + " passed = [LAWFUL, REASONABLE, EFFICIENT], failed = [DUE_PROCESS]]",
                assessment.steps().toString());
        assertEquals(true, assessment.explain(Locale.CHINESE).contains("相差程序正当"));
        assertEquals("administrative-act []", RULE.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?YYY | [lawful]
            Y?YY | [reasonable]
            YY?Y | [dueProcess]
            YYY? | [efficient]
            ??YY | [lawful, reasonable]
            """)
    void that_all_are_met_can_be_said_only_when_all_is_known(String letters, String unknown) {
        assertEquals(
                "administrative-act on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(act(letters)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> ActRule.inForceOn(day));
        assertEquals("C-79", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        ActFacts.Builder bad = ActFacts.builder().unit("").act(" ").lawful(Truth.YES);
        bad.reasonable(Truth.YES).dueProcess(Truth.YES).efficient(Truth.YES);
        assertEquals(
                "administrative-act: unit must not be blank; act must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "administrative-act: unit" + missing + "; act" + missing
                            + "; lawful must be one of YES, NO, UNKNOWN but is true; reasonable" + missing
                            + "; dueProcess" + missing + "; efficient" + missing,
                    mapper.refusal("{\"lawful\":true}", ActFacts.class));
        }
    }

    @Test
    void a_value_keeps_its_own_lists() {
        List<ActTest> tests = new ArrayList<>(List.of(ActTest.LAWFUL));
        ActReview value = new ActReview(tests, tests);
        tests.clear();
        assertEquals(new ActReview(List.of(ActTest.LAWFUL), List.of(ActTest.LAWFUL)), value);
    }
}
