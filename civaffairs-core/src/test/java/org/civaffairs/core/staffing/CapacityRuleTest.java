package org.civaffairs.core.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-81: the conjunction of C-82 and C-83, without a finding of its own. */
class CapacityRuleTest {
    private static final CapacityRule RULE = CapacityRule.inForceOn(LocalDate.of(2010, 6, 1));

    private static CapacityFacts facts(Truth staff, Truth funds) {
        return CapacityFacts.builder()
                .township("柏市镇")
                .staffComplete(staff)
                .fundsSufficient(funds)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES, 1",
        "YES,     NO,      NO, 0",
        "NO,      YES,     NO, 0",
        "NO,      NO,      NO, 0",
        "NO,      UNKNOWN, NO, 0",
        "UNKNOWN, NO,      NO, 0"
    })
    void both_are_needed_and_no_finding_is_ever_raised(Truth staff, Truth funds, Truth complete, long counted) {
        Assessment<Capacity> assessment = RULE.assess(facts(staff, funds));
        assertEquals(new Capacity(complete), assessment.value());
        assertEquals(List.of(), assessment.findings());
        assertEquals(counted, CapacityRule.BY_COMPLETE.of().applyAsLong(assessment.value()));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     UNKNOWN, [fundsSufficient]",
        "UNKNOWN, YES,     [staffComplete]",
        "UNKNOWN, UNKNOWN, '[staffComplete, fundsSufficient]'"
    })
    void what_is_unknown_leaves_it_undetermined_unless_the_other_part_is_missing(
            Truth staff, Truth funds, String unknown) {
        Assessment<Capacity> assessment = RULE.assess(facts(staff, funds));
        assertEquals(false, assessment.isDetermined());
        assertEquals(unknown, assessment.unknown().toString());
    }

    @Test
    void a_value_is_decided() {
        assertThrows(IllegalArgumentException.class, () -> new Capacity(Truth.UNKNOWN));
    }

    @Test
    void the_steps_list_both_parts_and_the_result() {
        assertEquals(
                "[staffComplete = NO, fundsSufficient = YES, complete = NO]",
                RULE.assess(facts(Truth.NO, Truth.YES)).steps().toString());
    }

    @Test
    void nothing_is_assumed() {
        assertEquals(List.of(), RULE.provisions().all());
        assertEquals("capacity []", RULE.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day + ": C-81 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> CapacityRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void an_extended_policy_carries_it_on() {
        LocalDate next = LocalDate.of(2011, 3, 1);
        Policy extended = Policy.planned().extendedTo(next, Text.of("尚无新计划", "no newer plan"));
        assertEquals(next, CapacityRule.under(extended, next).provisions().day());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        assertEquals(
                "capacity: township must not be blank",
                assertThrows(
                                InvalidInputException.class,
                                CapacityFacts.builder()
                                        .township(" ")
                                        .staffComplete(Truth.YES)
                                        .fundsSufficient(Truth.YES)::build)
                        .getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "capacity: township must not be blank"
                            + "; staffComplete must be one of YES, NO, UNKNOWN but is \"MAYBE\""
                            + "; fundsSufficient is missing or null: give it, unknown is not zero",
                    mapper.refusal(
                            "{\"township\":\"\",\"staffComplete\":\"MAYBE\",\"fundsSufficient\":null}",
                            CapacityFacts.class));
            assertEquals(
                    "capacity: staffComplete must be one of YES, NO, UNKNOWN but is true"
                            + "; fundsSufficient must be one of YES, NO, UNKNOWN but is 0",
                    mapper.refusal(
                            "{\"township\":\"乡\",\"staffComplete\":true,\"fundsSufficient\":0}", CapacityFacts.class));
        }
    }
}
