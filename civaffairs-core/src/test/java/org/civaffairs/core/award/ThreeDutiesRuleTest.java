package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.DAY;
import static org.civaffairs.core.award.Townships.duties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-91: three duties, each its own fact; 争取 governs the attention only. */
class ThreeDutiesRuleTest {
    private static final ThreeDutiesRule RULE = ThreeDutiesRule.inForceOn(DAY);

    @ParameterizedTest
    @CsvSource({
        "YYY, 3, 0",
        "NYY, 2, 1",
        "YNY, 2, 1",
        "YYN, 2, 1",
        "NNN, 0, 3",
        "N??, 0, 1", // what is missing is found whatever else is unknown
        "?NY, 1, 1"
    })
    void what_is_known_is_counted(String letters, long there, long missing) {
        assertEquals(
                new ThreeDuties(there, missing), RULE.assess(duties(letters)).value());
        assertEquals(missing, RULE.assess(duties(letters)).findings().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?YY | leadersAttention
            Y?Y | leaderInCharge
            YY? | officeInCharge
            ??? | leadersAttention, leaderInCharge, officeInCharge
            """)
    void that_all_is_there_can_be_said_only_when_all_is_known(String letters, String unknown) {
        assertEquals(
                "three-duties on 2010-12-31: undetermined, unknown [" + unknown + "]",
                RULE.assess(duties(letters)).toString());
    }

    @Test
    void a_finding_names_what_is_missing() {
        assertEquals(
                "[SHORTFALL TOWNSHIP_DUTY_NOT_DONE 柏市镇: NO of YES, difference LEADERS_ATTENTION [C-91],"
                        + " DEFICIENCY TOWNSHIP_DUTY_NOT_DONE 柏市镇: NO of YES, difference LEADER_IN_CHARGE [C-91],"
                        + " DEFICIENCY TOWNSHIP_DUTY_NOT_DONE 柏市镇: NO of YES, difference OFFICE_IN_CHARGE [C-91]]",
                RULE.assess(duties("NNN")).findings().toString());
    }

    @Test
    void the_derivation_lists_the_facts_and_both_counts() {
        assertEquals(
                "[leadersAttention = YES, leaderInCharge = NO, officeInCharge = UNKNOWN, done = 1, missing = 1]",
                RULE.assess(duties("YN?")).steps().toString());
        assertEquals("three-duties []", RULE.toString());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        ThreeDuties value = new ThreeDuties(2, 1);
        assertEquals(2, ThreeDutiesRule.BY_DONE.of().applyAsLong(value));
        assertEquals(1, ThreeDutiesRule.BY_MISSING.of().applyAsLong(value));
    }

    @Test
    void each_has_its_words() {
        assertEquals(
                List.of("主要领导高度重视", "主管民政工作的领导专管", "民政办专抓"),
                Stream.of(TownshipDuty.values()).map(item -> item.label().zh()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day
                        + ": C-91 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> ThreeDutiesRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        ThreeDutiesFacts.Builder bad = ThreeDutiesFacts.builder().township(" ");
        bad.leadersAttention(Truth.YES).leaderInCharge(Truth.YES).officeInCharge(Truth.YES);
        assertEquals(
                "three-duties: township must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        String words = " must be one of YES, NO, UNKNOWN but is ";
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "three-duties: township" + missing + "; leadersAttention" + words + "true"
                            + "; leaderInCharge" + missing
                            + "; officeInCharge" + words + "\"yes\"",
                    mapper.refusal("{\"leadersAttention\":true,\"officeInCharge\":\"yes\"}", ThreeDutiesFacts.class));
        }
    }
}
