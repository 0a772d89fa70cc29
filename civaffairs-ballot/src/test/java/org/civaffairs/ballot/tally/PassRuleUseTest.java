package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a rule is worded and written, and of what it takes a share. */
class PassRuleUseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=2/3 of PRESENT | 同意票须占实到人数三分之二以上 | yes from two thirds or more of members present",
                ">1/2 of VALID | 同意票须占有效票过半数 | yes from more than half of valid ballots",
                ">=1/2 of DUE | 同意票须占应到人数半数以上 | yes from half or more of members due",
                ">2/3 of ENTITLED | 同意票须占全体人数超过三分之二 | yes from more than two thirds of all members",
                ">1/2 of FOR_AND_AGAINST, SPOILED COUNTED | 同意票须占同意与不同意票过半数，废票计入基数 |"
                        + " yes from more than half of ballots for and against, spoiled counted",
                ">1/2 of RETURNED, ABSTAIN LEFT_OUT, BLANK LEFT_OUT, SPOILED LEFT_OUT, TIES STAND |"
                        + " 同意票须占收回票过半数，弃权不计入基数，空白票不计入基数，废票不计入基数，票数相等须重新票决 |"
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
