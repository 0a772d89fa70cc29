package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.civaffairs.core.staffing.CapacityRule;
import org.civaffairs.core.staffing.Population;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final StaffingRule RULE = StaffingRule.inForceOn(DAY);
    private static final StaffingFacts FACTS =
            StaffingFacts.builder().township("柏市镇").residents(38_412).staff(3).build();
    private static final Staffing VALUE = new Staffing(4, 1);
    private static final Term ONE = Term.of("one", "其一", "one");
    private static final Term OTHER = Term.of("other", "其二", "other");
    private static final Finding FINDING = new Finding(StaffingRule.SHORTFALL, "柏市镇", SamplePlan.CLAUSE, 4, 3, 1);

    private static Assessment<Staffing> met() {
        return Assessment.of(RULE, FACTS, VALUE, List.of());
    }

    private static Assessment<Staffing> unmet() {
        return Assessment.of(RULE, FACTS, VALUE, List.of(FINDING));
    }

    private static Assessment<Staffing> unknown() {
        return Assessment.undetermined(RULE, FACTS, ONE, OTHER);
    }

    @Test
    void decided_without_findings_has_a_value_and_none() {
        assertFalse(met().hasFindings());
        assertTrue(met().isDetermined());
        assertEquals(VALUE, met().value());
        assertEquals(Optional.of(VALUE), met().findValue());
        assertEquals(List.of(), met().unknown());
    }

    @Test
    void decided_with_findings_has_both() {
        assertTrue(unmet().hasFindings());
        assertEquals(List.of(FINDING), unmet().findings());
        assertEquals(VALUE, unmet().value());
    }

    @Test
    void undetermined_is_neither_and_names_what_is_unknown() {
        assertFalse(unknown().hasFindings());
        assertFalse(unknown().isDetermined());
        assertEquals(Optional.empty(), unknown().findValue());
        assertEquals(List.of(ONE, OTHER), unknown().unknown());
        assertEquals(List.of(), unknown().steps());
        assertEquals(
                "staffing is undetermined: [one, other] not known; ask findValue()",
                assertThrows(IllegalStateException.class, () -> unknown().value())
                        .getMessage());
    }

    @Test
    void an_assessment_knows_its_rule_day_reforms_and_assumptions() {
        StaffingRule rule = StaffingRule.under(
                Policy.planned()
                        .with(Reform.proposed("a").from(StaffingRule.RESIDENTS_PER_OFFICER, DAY, 8_000, "memo"))
                        .with(Reform.proposed("b").from(StaffingRule.RESIDENTS_PER_OFFICER, DAY, 6_000, "memo")),
                DAY);
        Assessment<Staffing> assessment = rule.assess(FACTS);
        assertEquals(rule.term(), assessment.rule());
        assertEquals(DAY, assessment.day());
        assertEquals(List.of("a", "b"), assessment.reforms());
        assertEquals(rule.provisions().all(), assessment.assumptions());
        assertEquals(rule.steps(FACTS, assessment.value()), assessment.steps());
    }

    @Test
    void assessments_are_equal_by_rule_provisions_facts_and_outcome() {
        assertEquals(met(), met());
        assertEquals(met(), Assessment.of(StaffingRule.inForceOn(DAY), FACTS, VALUE, List.of()));
        assertEquals(met().hashCode(), met().hashCode());
        assertEquals(unknown(), Assessment.undetermined(RULE, FACTS, List.of(ONE, OTHER)));
        assertEquals(unknown().hashCode(), unknown().hashCode());
    }

    @Test
    void assessments_differ_by_facts_value_findings_and_what_is_unknown() {
        StaffingFacts others = StaffingFacts.builder()
                .township("柏市镇")
                .residents(38_412)
                .staff(2)
                .build();
        assertNotEquals(met(), Assessment.of(RULE, others, VALUE, List.of()));
        assertNotEquals(met(), Assessment.of(RULE, FACTS, new Staffing(4, 0), List.of()));
        assertNotEquals(met(), unmet());
        assertNotEquals(met(), unknown());
        assertNotEquals(unknown(), Assessment.undetermined(RULE, FACTS, ONE));
        assertFalse(met().equals(new Object()));
        assertNotEquals(
                met().hashCode(), Assessment.of(RULE, others, VALUE, List.of()).hashCode());
        assertNotEquals(met().hashCode(), unknown().hashCode());
    }

    @Test
    void assessments_differ_by_rule_day_and_policy() {
        assertNotEquals(met(), Assessment.of(StaffingRule.inForceOn(DAY.plusDays(1)), FACTS, VALUE, List.of()));
        Policy registered = Policy.planned().reading(StaffingRule.POPULATION, Population.REGISTERED);
        assertNotEquals(met(), Assessment.of(StaffingRule.under(registered, DAY), FACTS, VALUE, List.of()));
        Policy extended = Policy.planned().extendedTo(DAY.plusYears(1), NO_NEWER);
        assertEquals(met(), Assessment.of(StaffingRule.under(extended, DAY), FACTS, VALUE, List.of()));
        assertNotEquals(
                Assessment.of(named(ONE), FACTS, 1L, List.of()), Assessment.of(named(OTHER), FACTS, 1L, List.of()));
    }

    private static Rule<StaffingFacts, Long> named(Term term) {
        return new Rule<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Term term() {
                return term;
            }

            @Override
            public Assessment<Long> assess(StaffingFacts facts) {
                return Assessment.of(this, facts, 1L, List.of());
            }

            @Override
            public List<Step> steps(StaffingFacts facts, Long value) {
                return List.of();
            }

            @Override
            public Provisions provisions() {
                return CapacityRule.inForceOn(DAY).provisions();
            }
        };
    }

    @Test
    void an_assessment_prints_as_one_line() {
        assertEquals("staffing on 2010-06-01: Staffing[required=4, gap=1]", met().toString());
        assertEquals(
                "staffing on 2010-06-01: Staffing[required=4, gap=1]"
                        + " [DEFICIENCY STAFF_SHORTFALL 柏市镇: 3 of 4, difference 1 [X-1]]",
                unmet().toString());
        assertEquals(
                "staffing on 2010-06-01: undetermined, unknown [one, other]",
                unknown().toString());
    }

    @Test
    void an_assessment_is_written_with_all_that_makes_it_reproducible() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"rule\":\"staffing\",\"on\":\"2010-06-01\",\"reforms\":[],\"value\":null,"
                            + "\"unknown\":[\"one\",\"other\"],\"findings\":[],\"steps\":[],\"assumptions\":"
                            + mapper.write(RULE.provisions().assumptions()) + "}",
                    mapper.write(unknown()));
            String decided = mapper.write(unmet());
            assertEquals(
                    "{\"rule\":\"staffing\",\"on\":\"2010-06-01\",\"reforms\":[],\"value\":{\"required\":4,\"gap\":1},"
                            + "\"findings\":[" + mapper.write(FINDING) + "],\"steps\":"
                            + mapper.write(RULE.steps(FACTS, VALUE)) + ",\"assumptions\":"
                            + mapper.write(RULE.provisions().assumptions()) + "}",
                    decided);
        }
    }
}
