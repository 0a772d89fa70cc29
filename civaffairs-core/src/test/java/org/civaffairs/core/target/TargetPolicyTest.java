package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets that are unknown, of another unit, of another rule, or under another policy. */
class TargetPolicyTest {
    private static final TargetRule RULE = TargetRule.inForceOn(DAY);

    private static Attainment value(Status status, Ratio share, String missing) {
        return new Attainment(status, share, Quantity.parse(missing));
    }

    @Test
    void a_number_that_nobody_knows_is_not_zero() {
        TargetFacts facts = TargetFacts.builder()
                .subject("攸县")
                .target("secure-houses")
                .through(DAY)
                .build();
        Assessment<Attainment> assessment = RULE.assess(facts);
        assertFalse(assessment.isDetermined());
        assertEquals("target on 2010-06-01: undetermined, unknown [observed]", assessment.toString());
        assertEquals(1, assessment.assumptions().size());
    }

    @Test
    void the_wrong_unit_and_the_wrong_period_are_problems_of_the_facts() {
        assertEquals(
                "target: through must not be before 2010-01-01, where it begins, but is 2009-12-31"
                        + "; observed must be counted in PERSONS for medical-assistance (C-11) but is 1733 PERSON_TIMES",
                assertThrows(
                                InvalidInputException.class,
                                () -> RULE.assess(target("medical-assistance", "2009-12-31", "1733 PERSON_TIMES")))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"charity-2010", "funeral-hall", "urban-allowance", "nonsense"})
    void what_another_rule_decides_is_refused(String target) {
        assertEquals(
                "target: target must be one of [medical-assistance, secure-houses, welfare-lottery] but is \"" + target
                        + "\"",
                assertThrows(InvalidInputException.class, () -> RULE.assess(target(target, "1 EVENTS")))
                        .getMessage());
    }

    @Test
    void a_reform_changes_the_number_and_not_the_severity() {
        Reform reform = Reform.proposed("1600")
                .from(YouCounty2010Targets.MEDICAL_ASSISTANCE.goal(), DAY, 1_600, "memo 3")
                .from(YouCounty2010Targets.SECURE_HOUSES.goal(), DAY, 0, "memo 3");
        TargetRule rule = TargetRule.under(Policy.planned().with(reform), DAY);
        assertEquals(
                value(Status.SHORTFALL, Ratio.of(1_500, 1_600), "100 PERSONS"),
                rule.assess(target("medical-assistance", "1500 PERSONS")).value());
        assertEquals(
                value(Status.ACHIEVED, null, "0 BUILDINGS"),
                rule.assess(target("secure-houses", "0 BUILDINGS")).value());
    }

    @Test
    void where_the_plan_goes_on_the_year_is_the_rules() {
        LocalDate day = LocalDate.of(2012, 3, 1);
        Policy extended = Policy.planned().extendedTo(LocalDate.of(2012, 12, 31), Text.of("尚无新计划", "no newer plan"));
        TargetRule rule = TargetRule.under(extended, day);
        assertEquals(
                Status.OPEN,
                rule.assess(target("secure-houses", "2012-12-30", "1 BUILDINGS"))
                        .value()
                        .status());
        assertEquals(
                Status.DEFICIENCY,
                rule.assess(target("secure-houses", "2012-12-31", "1 BUILDINGS"))
                        .value()
                        .status());
        assertEquals(
                "target: through must not be before 2012-01-01, where it begins, but is 2011-12-31",
                assertThrows(
                                InvalidInputException.class,
                                () -> rule.assess(target("secure-houses", "2011-12-31", "1 BUILDINGS")))
                        .getMessage());
    }
}
