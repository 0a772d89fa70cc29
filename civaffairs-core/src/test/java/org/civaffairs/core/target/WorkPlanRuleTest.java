package org.civaffairs.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** C-96. */
class WorkPlanRuleTest {
    static final WorkPlanRule RULE = WorkPlanRule.inForceOn(LocalDate.of(2010, 6, 1));

    static WorkPlanFacts plan(Truth ballot) {
        return WorkPlanFacts.builder().unit("柏市镇").ballot(ballot).build();
    }

    @Test
    void a_plan_with_the_ballot_is_clean() {
        Assessment<WorkPlan> assessment = RULE.assess(plan(Truth.YES));
        assertEquals(new WorkPlan(true), assessment.value());
        assertEquals(List.of(), assessment.findings());
    }

    @Test
    void a_plan_without_the_ballot_is_a_deficiency() {
        Assessment<WorkPlan> assessment = RULE.assess(plan(Truth.NO));
        assertEquals(new WorkPlan(false), assessment.value());
        assertEquals(
                "[DEFICIENCY BALLOT_NOT_IN_WORK 柏市镇: NO of YES, difference 1 [C-96]]",
                assessment.findings().toString());
    }

    @Test
    void what_nobody_knows_is_not_clean() {
        Assessment<WorkPlan> assessment = RULE.assess(plan(Truth.UNKNOWN));
        assertTrue(assessment.findValue().isEmpty());
        assertEquals("ballot", assessment.unknown().get(0).id());
    }

    @Test
    void a_plan_belongs_to_a_unit() {
        WorkPlanFacts.Builder nobodys = WorkPlanFacts.builder().unit(" ").ballot(Truth.YES);
        InvalidInputException refused = assertThrows(InvalidInputException.class, nobodys::build);
        assertTrue(refused.getMessage().startsWith("work-plan: unit"), refused::getMessage);
    }

    @Test
    void it_compares_by_the_plans_that_lack_it() {
        assertEquals(1, WorkPlanRule.BY_MISSING.of().applyAsLong(new WorkPlan(false)));
        assertEquals(0, WorkPlanRule.BY_MISSING.of().applyAsLong(new WorkPlan(true)));
        assertEquals("work-plan []", RULE.toString());
    }
}
