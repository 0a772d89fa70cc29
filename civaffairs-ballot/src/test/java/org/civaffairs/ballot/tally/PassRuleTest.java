package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=2/3 of PRESENT | 同意票须占实到人数三分之二以上 | yes from two thirds or more of members present",
                ">1/2 of VALID | 同意票须占有效票过半数 | yes from more than half of valid ballots",
                ">=1/2 of DUE | 同意票须占应到人数半数以上 | yes from half or more of members due",
                ">2/3 of ENTITLED | 同意票须占全体人数超过三分之二 | yes from more than two thirds of all members",
                ">1/2 of FOR_AND_AGAINST, SPOILED COUNTED | 同意票须占同意与不同意票过半数,废票计入基数 |"
                        + " yes from more than half of ballots for and against, spoiled counted",
                ">1/2 of RETURNED, ABSTAIN LEFT_OUT, BLANK LEFT_OUT, SPOILED LEFT_OUT, TIES STAND |"
                        + " 同意票须占收回票过半数,弃权不计入基数,空白票不计入基数,废票不计入基数,票数相等须重新票决 |"
                        + " yes from more than half of ballots returned, abstain left out, blank left out, spoiled left out,"
                        + " a tie stands and is voted on again"
            })
    void a_rule_is_worded_as_laws_are_with_every_exception(String rule, String zh, String en) {
        assertEquals(zh, PassRule.parse(rule).label().zh());
        assertEquals(en, PassRule.parse(rule).label().en());
    }

    @Test
    void json_is_the_line_in_quotes() {
        PassRule rule = PassRule.parse(">1/2 of VALID, TIES STAND");
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\">1/2 of VALID, TIES STAND\"", mapper.write(rule));
            assertEquals(rule, mapper.read(mapper.write(rule), PassRule.class));
            assertEquals("pass rule must be a text in quotes", mapper.refusal("5", PassRule.class));
            assertEquals("pass rule must be a text in quotes", mapper.refusal("{}", PassRule.class));
        }
    }

    /** 16 yes, 8 no, 4 abstain, 2 blank, 1 spoiled: every sum is another. */
    @Test
    void the_denominator_has_the_ballots_that_its_name_and_its_exceptions_say() {
        Counts counts = new Counts(16, 8, 4, 2, 1);
        Bases bases = Bases.of(Attendance.of(70, 60, 50), counts, Recused.LEAVE);
        for (PassRule rule : PassRules.all()) {
            boolean all = rule.of() == Denominator.RETURNED;
            long ballots = 24
                    + part(4, rule.abstentions(), all || rule.of() == Denominator.VALID)
                    + part(2, rule.blanks(), all)
                    + part(1, rule.spoiled(), all);
            long expected = switch (rule.of()) {
                case FOR_AND_AGAINST, VALID, RETURNED -> ballots;
                case PRESENT -> 50;
                case DUE -> 60;
                case ENTITLED -> 70;
            };
            assertEquals(expected, rule.base(bases, counts), rule::toString);
        }
    }

    private static long part(long ballots, Treatment treatment, boolean named) {
        return switch (treatment) {
            case AS_NAMED -> named ? ballots : 0;
            case COUNTED -> ballots;
            case LEFT_OUT -> 0;
        };
    }
}
