package org.civaffairs.core.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-82, with its numbers. */
class StaffingRuleTest {
    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    private static final StaffingRule RULE = StaffingRule.inForceOn(DAY);

    private static StaffingRule reading(Rounding rounding) {
        return StaffingRule.under(Policy.planned().reading(StaffingRule.ROUNDING, rounding), DAY);
    }

    private static StaffingRule registered() {
        return StaffingRule.under(Policy.planned().reading(StaffingRule.POPULATION, Population.REGISTERED), DAY);
    }

    private static StaffingFacts facts(int residents, int staff) {
        return StaffingFacts.builder()
                .township("柏市镇")
                .residents(residents)
                .staff(staff)
                .build();
    }

    private static StaffingFacts facts(int residents, int registered, int staff) {
        return StaffingFacts.builder()
                .township("柏市镇")
                .residents(residents)
                .registered(registered)
                .staff(staff)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "38412, UP, 4", // 3.8412
        "38412, DOWN, 3",
        "38412, HALF_UP, 4",
        "20000, UP, 2", // not 3
        "20000, DOWN, 2",
        "20000, HALF_UP, 2",
        "20001, UP, 3",
        "29999, DOWN, 2",
        "24999, HALF_UP, 2",
        "25000, HALF_UP, 3",
        "1, UP, 1",
        "1, DOWN, 0", // the plan states no minimum of one
        "0, UP, 0",
        "0, DOWN, 0",
        "0, HALF_UP, 0",
        "2147483647, UP, 214749"
    })
    void ten_thousand_people_need_an_officer(int residents, Rounding rounding, long required) {
        assertEquals(
                required, reading(rounding).assess(facts(residents, 0)).value().required());
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "3, 1", "4, 0", "5, 0", "2147483647, 0"})
    void officers_that_are_not_there_are_missing_and_more_are_no_surplus(int staff, long gap) {
        assertEquals(new Staffing(4, gap), RULE.assess(facts(38_412, staff)).value());
    }

    @Test
    void a_gap_is_a_shortfall_since_the_plan_says_strive() {
        Finding finding = RULE.assess(facts(38_412, 3)).findings().get(0);
        assertEquals(new Finding(StaffingRule.SHORTFALL, "柏市镇", YouCounty2010.STAFFING, 4L, 3, 1L), finding);
        assertEquals(Severity.SHORTFALL, finding.severity());
        assertEquals("SHORTFALL STAFF_SHORTFALL 柏市镇: 3 of 4, difference 1 [C-82]", finding.toString());
    }

    @Test
    void enough_officers_are_no_finding() {
        assertEquals(List.of(), RULE.assess(facts(38_412, 4)).findings());
        assertEquals(List.of(), RULE.assess(facts(0, 0)).findings());
    }

    @Test
    void registered_people_count_where_the_plan_is_read_so() {
        assertEquals(
                new Staffing(3, 1),
                registered().assess(facts(38_412, 20_001, 2)).value());
        assertEquals(new Staffing(4, 2), RULE.assess(facts(38_412, 20_001, 2)).value());
        assertEquals(
                new Staffing(0, 0), registered().assess(facts(38_412, 0, 2)).value());
    }

    @Test
    void registered_people_that_nobody_counted_leave_the_case_undetermined() {
        Assessment<Staffing> assessment = registered().assess(facts(38_412, 3));
        assertFalse(assessment.isDetermined());
        assertEquals(
                List.of("registered"),
                assessment.unknown().stream().map(Term::id).toList());
        assertEquals("staffing on 2010-06-01: undetermined, unknown [registered]", assessment.toString());
    }

    @Test
    void the_derivation_lists_fact_ratio_readings_and_results() {
        assertEquals(
                "[residents = 38412, staffing.residents-per-officer = 10000, staffing.rounding = UP,"
                        + " staffing.population = RESIDENT, exact = 9603/2500, required = 4, staff = 3, gap = 1]",
                RULE.assess(facts(38_412, 3)).steps().toString());
    }

    @Test
    void the_derivation_lists_the_people_that_were_counted() {
        List<Step> steps = registered().assess(facts(38_412, 20_001, 3)).steps();
        assertEquals("registered = 20001", steps.get(0).toString());
        assertEquals(Ratio.of(20_001, 10_000), steps.get(4).value());
    }

    @Test
    void that_more_officers_will_do_and_both_readings_are_ours() {
        assertEquals(
                List.of("staffing.residents-per-officer", "staffing.rounding", "staffing.population"),
                RULE.assess(facts(1, 1)).assumptions().stream()
                        .map(provision -> provision.parameter().id())
                        .toList());
        assertEquals(
                List.of(Basis.INTERPRETED, Basis.INTERPRETED, Basis.INTERPRETED),
                RULE.provisions().assumptions().stream().map(Provision::basis).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> StaffingRule.inForceOn(day));
        assertEquals("policy on " + day, refused.about());
        assertEquals(
                List.of("C-82", "staffing.residents-per-officer", "staffing.rounding", "staffing.population"),
                refused.problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        Staffing value = new Staffing(4, 1);
        assertEquals(4, StaffingRule.BY_REQUIRED.of().applyAsLong(value));
        assertEquals(1, StaffingRule.BY_GAP.of().applyAsLong(value));
        assertEquals("required", StaffingRule.BY_REQUIRED.term().id());
        assertEquals("gap", StaffingRule.BY_GAP.term().id());
    }

    @Test
    void facts_and_rule_print_as_one_line() {
        assertEquals(
                "StaffingFacts{township=柏市镇, residents=38412, staff=3}",
                facts(38_412, 3).toString());
        assertEquals(OptionalInt.of(2), facts(1, 2, 3).registered());
        assertEquals(
                "staffing [staffing.residents-per-officer = 10000 (INTERPRETED, C-82): the plan gives the"
                        + " bare ratio, read as that many officers or more,"
                        + " staffing.rounding = UP (INTERPRETED, C-82): the plan does not say how to round,"
                        + " staffing.population = RESIDENT (INTERPRETED, C-82): the plan does not say which people the"
                        + " 10,000 counts]",
                RULE.toString());
    }
}
