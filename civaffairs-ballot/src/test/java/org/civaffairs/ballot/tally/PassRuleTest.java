package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassRuleTest {
    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> PassRule.parse(text))
                .getMessage();
    }

    /** Every rule that can be made prints and parses back, alone and in JSON. */
    @Test
    void whatever_changes_something_is_a_rule_and_nothing_else_is() {
        long rules = 0;
        for (PassRules.Draft draft : PassRules.drafts()) {
            if (draft.isSound()) {
                rules++;
                PassRule rule = draft.rule();
                assertEquals(rule, PassRule.parse(rule.toString()));
                assertEquals(rule, JavaCopy.of(rule));
            } else {
                String refused = assertThrows(IllegalArgumentException.class, draft::rule)
                        .getMessage();
                assertTrue(refused.startsWith("pass rule: ") && refused.endsWith(": leave it away"), refused);
            }
        }
        assertEquals(27 * 5 + 27, rules);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=2/3 of PRESENT | >=2/3 of PRESENT",
                ">50% of VALID, SPOILED COUNTED, TIES STAND | >1/2 of VALID, SPOILED COUNTED, TIES STAND",
                ">=4/6 of DUE | >=2/3 of DUE",
                ">=100% of ENTITLED | >=1/1 of ENTITLED",
                ">1/2 of RETURNED, ABSTAIN LEFT_OUT, BLANK LEFT_OUT, SPOILED LEFT_OUT |"
                        + " >1/2 of RETURNED, ABSTAIN LEFT_OUT, BLANK LEFT_OUT, SPOILED LEFT_OUT"
            })
    void a_rule_is_read_from_a_line_and_printed_reduced(String text, String printed) {
        assertEquals(printed, PassRule.parse(text).toString());
    }

    @Test
    void a_line_means_the_rule_that_it_says() {
        assertEquals(
                new PassRule(
                        Threshold.moreThan(1, 2),
                        Denominator.VALID,
                        Treatment.LEFT_OUT,
                        Treatment.AS_NAMED,
                        Treatment.COUNTED,
                        Ties.STAND),
                PassRule.parse(">1/2 of VALID, ABSTAIN LEFT_OUT, SPOILED COUNTED, TIES STAND"));
        assertEquals(PassRule.of(Threshold.atLeast(2, 3), Denominator.PRESENT), PassRule.parse(">=2/3 of PRESENT"));
        assertEquals(Ties.REJECT, PassRule.parse(">1/2 of VALID").ties());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">1/2 of VALID, ABSTAIN COUNTED | ABSTAIN COUNTED changes nothing for VALID",
                ">1/2 of VALID, BLANK LEFT_OUT | BLANK LEFT_OUT changes nothing for VALID",
                ">1/2 of FOR_AND_AGAINST, SPOILED LEFT_OUT | SPOILED LEFT_OUT changes nothing for FOR_AND_AGAINST",
                ">1/2 of RETURNED, SPOILED COUNTED | SPOILED COUNTED changes nothing for RETURNED",
                ">1/2 of PRESENT, BLANK COUNTED | BLANK COUNTED changes nothing for PRESENT",
                ">=1/2 of VALID, TIES STAND | TIES STAND changes nothing for >=1/2",
                ">2/3 of VALID, TIES STAND | TIES STAND changes nothing for >2/3"
            })
    void an_exception_that_changes_nothing_is_refused(String text, String problem) {
        assertEquals("pass rule: " + problem + ": leave it away", refusal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | must look like \">=2/3 of PRESENT\" but is \"\"",
                "2/3 of PRESENT | must look like \">=2/3 of PRESENT\" but is \"2/3 of PRESENT\"",
                ">=2/3 | must look like \">=2/3 of PRESENT\" but is \">=2/3\"",
                ">=2/3 of PRESENT,TIES STAND | must look like \">=2/3 of PRESENT\" but is"
                        + " \">=2/3 of PRESENT,TIES STAND\""
            })
    void a_line_that_is_no_rule_is_refused_with_a_sample(String text, String problem) {
        assertEquals("pass rule " + problem, refusal(text));
    }

    @Test
    void what_is_wrong_within_a_line_is_named() {
        assertEquals(
                "denominator must be one of [FOR_AND_AGAINST, VALID, RETURNED, PRESENT, DUE, ENTITLED] but is MEMBERS",
                refusal(">=2/3 of MEMBERS"));
        assertEquals("a threshold must be above 0 and at most 1 but is 150%", refusal(">=3/2 of DUE"));
        assertEquals(
                "a ratio's denominator must be positive but is 0 (numerator 1): a share of nothing has no value",
                refusal(">=1/0 of DUE"));
        assertThrows(IllegalArgumentException.class, () -> PassRule.parse(">=.../// of DUE"));
        assertThrows(
                IllegalArgumentException.class,
                () -> PassRule.parse(">=9999999999999999999/9999999999999999999 of DUE"));
    }

    @Test
    void a_hostile_line_is_shown_short_and_harmless() {
        assertEquals("pass rule must look like \">=2/3 of PRESENT\" but is \"a??b?\"", refusal("a\u202E\u0000b\n"));
        String long80 = "x".repeat(80);
        assertEquals("pass rule must look like \">=2/3 of PRESENT\" but is \"" + long80 + "\"", refusal(long80));
        assertEquals(
                "pass rule must look like \">=2/3 of PRESENT\" but is \"" + long80 + "?\"",
                refusal("x".repeat(10_000_000)));
    }
}
