package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.coverage;
import static org.civaffairs.core.target.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.api.Test;

/** Coverage under other shares, and facts that are refused. */
class CoveragePolicyTest {
    /** 95 % of 412 are 391.4, so 392 people. */
    @Test
    void a_reform_can_ask_for_less_than_all() {
        Reform reform = Reform.proposed("95 %")
                .from(YouCounty2010Coverages.URBAN_ALLOWANCE.goal(), DAY, Threshold.parse(">=95%"), "memo 4");
        CoverageRule rule = CoverageRule.under(Policy.planned().with(reform), DAY);
        assertEquals(
                new Coverage(Status.ACHIEVED, Ratio.of(392, 412), 20, List.of()),
                rule.assess(coverage("urban-allowance", 412, 392)).value());
        assertEquals(
                "[VIOLATION NOT_COVERED 攸县 urban-allowance: 390 PERSONS of 392 PERSONS, difference 1 PERSONS [C-05]]",
                rule.assess(coverage("urban-allowance", "2010-12-31", 412, 390, 1))
                        .findings()
                        .toString());
        assertEquals(
                false,
                rule.assess(coverage("urban-allowance", "2010-12-31", 412, 390, 2))
                        .isDetermined());
    }

    @Test
    void what_is_our_reading_is_declared_and_no_other_targets() {
        CoverageRule rule = CoverageRule.inForceOn(DAY);
        assertEquals(
                "[target.road-signs = >=1/1 (INTERPRETED, C-72): the plan gives no share, read as all]",
                rule.assess(coverage("road-signs", 22, 18)).assumptions().toString());
        assertEquals(List.of(), rule.assess(coverage("covenants", 300, 210)).assumptions());
        assertEquals(14, rule.provisions().all().size());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        Coverage missed = new Coverage(Status.VIOLATION, Ratio.of(409, 412), 3, List.of());
        assertEquals(1, CoverageRule.BY_MISSED.of().applyAsLong(missed));
        assertEquals(3, CoverageRule.BY_MISSING.of().applyAsLong(missed));
        assertEquals(0, CoverageRule.BY_MISSED.of().applyAsLong(new Coverage(Status.EMPTY, null, 0, List.of())));
    }

    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        CoverageFacts.Builder bad = CoverageFacts.builder().subject(" ").target(" ");
        bad.through(day("1948-12-31")).eligible(-1).covered(-2).unknown(-3).ineligible(-4);
        bad.addUncovered(" ", "a", "a");
        assertEquals(
                "coverage: subject must not be blank; target must not be blank"
                        + "; through must not be before 1949-01-01 but is 1948-12-31"
                        + "; eligible must not be negative but is -1; covered must not be negative but is -2"
                        + "; unknown must not be negative but is -3; ineligible must not be negative but is -4"
                        + "; uncovered must name all 4 who are not covered, or nobody, but has 3"
                        + "; uncovered[0] must not be blank; uncovered[2] must not be given twice but is \"a\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void no_more_can_be_covered_than_should_be() {
        assertEquals(
                "coverage: eligible must be covered + unknown or more but is 10",
                assertThrows(InvalidInputException.class, () -> coverage("covenants", "2010-12-31", 10, 9, 2))
                        .getMessage());
        assertEquals(1, coverage("covenants", "2010-12-31", 10, 9, 1).unknown());
        assertThrows(
                InvalidInputException.class,
                () -> coverage("covenants", "2010-12-31", Integer.MAX_VALUE, Integer.MAX_VALUE, 1));
        assertThrows(InvalidInputException.class, () -> coverage("covenants", 10, 8, "a"));
        assertThrows(InvalidInputException.class, () -> coverage("covenants", 10, 8, "a", "b", "c"));
        assertEquals(List.of("a", "b"), coverage("covenants", 10, 8, "a", "b").uncovered());
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "coverage: through must be a day such as \"2010-06-01\" but is 1"
                            + "; eligible must be a whole number from 0 to 2147483647 but is \"5\""
                            + "; unknown is missing or null: give it, unknown is not zero"
                            + "; uncovered[0] must be a text in quotes but is a number",
                    mapper.refusal(
                            "{\"subject\":\"攸县\",\"target\":\"covenants\",\"through\":1,\"eligible\":\"5\","
                                    + "\"covered\":5,\"uncovered\":[1]}",
                            CoverageFacts.class));
            assertEquals(
                    "coverage value: share cannot be read: ratio must look like 2%, 2.5% or 2/3 but is \"x\""
                            + "; missing must not be negative but is -1",
                    mapper.refusal(
                            "{\"status\":\"OPEN\",\"share\":\"x\",\"missing\":-1,\"uncovered\":[]}", Coverage.class));
        }
    }
}
