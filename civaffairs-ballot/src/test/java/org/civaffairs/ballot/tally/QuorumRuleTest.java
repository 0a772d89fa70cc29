package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumRuleTest {
    private static final List<Denominator> COUNTED =
            List.of(Denominator.PRESENT, Denominator.RETURNED, Denominator.VALID);
    private static final List<Denominator> WHOM = List.of(Denominator.DUE, Denominator.ENTITLED);

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> QuorumRule.parse(text))
                .getMessage();
    }

    @Test
    void all_rules_print_and_parse_back() {
        assertEquals(60, Sample.QUORUMS.size());
        for (QuorumRule rule : Sample.QUORUMS) {
            assertEquals(rule, QuorumRule.parse(rule.toString()));
            assertEquals(rule, JavaCopy.of(rule));
        }
    }

    @Test
    void only_who_takes_part_is_counted_and_only_of_members() {
        for (Denominator counted : Denominator.values()) {
            for (Denominator of : Denominator.values()) {
                if (COUNTED.contains(counted) && WHOM.contains(of)) {
                    assertEquals(of, new QuorumRule(counted, Threshold.atLeast(1, 2), of, null).of());
                } else {
                    assertEquals(
                            "quorum must count PRESENT, RETURNED or VALID of DUE or ENTITLED but is " + counted + " of "
                                    + of,
                            refusal(counted + " >=1/2 of " + of));
                }
            }
        }
    }

    @Test
    void a_line_means_the_rule_that_it_says() {
        assertEquals(
                new QuorumRule(Denominator.PRESENT, Threshold.atLeast(2, 3), Denominator.DUE, null),
                QuorumRule.parse("PRESENT >=2/3 of DUE"));
        assertEquals(
                QuorumRule.present(Threshold.atLeast(2, 3), Denominator.DUE), QuorumRule.parse("PRESENT >=2/3 of DUE"));
        assertEquals(
                new QuorumRule(
                        Denominator.VALID, Threshold.moreThan(1, 2), Denominator.ENTITLED, Threshold.atLeast(2, 3)),
                QuorumRule.parse("VALID >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS"));
        assertEquals(
                "PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS",
                QuorumRule.present(Threshold.moreThan(1, 2), Denominator.ENTITLED)
                        .orHouseholds(Threshold.atLeast(2, 3))
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | quorum must look like \"PRESENT >=2/3 of DUE\" but is \"\"",
                "PRESENT | quorum must look like \"PRESENT >=2/3 of DUE\" but is \"PRESENT\"",
                "PRESENT >=2/3 of DUE or 2/3 of HOUSEHOLDS | quorum must look like \"PRESENT >=2/3 of DUE\" but is"
                        + " \"PRESENT >=2/3 of DUE or 2/3 of HOUSEHOLDS\"",
                "CAME >=2/3 of DUE | denominator must be one of [FOR_AND_AGAINST, VALID, RETURNED, PRESENT, DUE, ENTITLED]"
                        + " but is CAME",
                "PRESENT >=2/3 of ALL | denominator must be one of [FOR_AND_AGAINST, VALID, RETURNED, PRESENT, DUE,"
                        + " ENTITLED] but is ALL",
                "PRESENT >1/1 of DUE | a threshold must be above 0 and below 1, or nothing can exceed it but is 100%",
                "PRESENT >=0/5 of DUE | a threshold must be above 0 and at most 1 but is 0%",
                "PRESENT >=2/3 of DUE or >1/1 of HOUSEHOLDS | a threshold must be above 0 and below 1, or nothing can"
                        + " exceed it but is 100%"
            })
    void a_line_that_is_no_rule_is_refused(String text, String problem) {
        assertEquals(problem, refusal(text));
    }

    @Test
    void a_hostile_line_is_shown_short_and_harmless() {
        assertEquals(
                "quorum must look like \"PRESENT >=2/3 of DUE\" but is \"" + "?".repeat(80) + "?\"",
                refusal("\u202E".repeat(10_000_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRESENT >=2/3 of DUE | 实到人数须占应到人数三分之二以上 |" + " members present: two thirds or more of members due",
                "PRESENT >2/3 of ENTITLED | 实到人数须占全体人数超过三分之二 |"
                        + " members present: more than two thirds of all members",
                "VALID >=1/2 of DUE | 有效票须占应到人数半数以上 | valid ballots: half or more of members due",
                "PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS | 实到人数须占全体人数过半数，或有三分之二以上的户的代表 |"
                        + " members present: more than half of all members, or two thirds or more of the households"
                        + " represented"
            })
    void a_rule_is_worded_as_laws_are(String rule, String zh, String en) {
        assertEquals(zh, QuorumRule.parse(rule).label().zh());
        assertEquals(en, QuorumRule.parse(rule).label().en());
    }

    @Test
    void json_is_the_line_in_quotes() {
        QuorumRule rule = QuorumRule.parse("PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS");
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS\"", mapper.write(rule));
            assertEquals(rule, mapper.read(mapper.write(rule), QuorumRule.class));
            assertEquals("quorum must be a text in quotes", mapper.refusal("0.5", QuorumRule.class));
            assertEquals("quorum must be a text in quotes", mapper.refusal("[]", QuorumRule.class));
        }
    }

    @Test
    void people_and_ballots_are_told_apart() {
        assertEquals(
                List.of(Denominator.PRESENT, Denominator.DUE, Denominator.ENTITLED),
                List.of(Denominator.values()).stream()
                        .filter(Denominator::isOfPeople)
                        .toList());
    }
}
