package org.civaffairs.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkPlanRuleTest {
    static final WorkPlanRule RULE = WorkPlanRule.inForceOn(LocalDate.of(2010, 6, 1));

    static WorkPlanFacts plan(Truth socialHelp, Truth ballot) {
        return WorkPlanFacts.builder()
                .unit("柏市镇")
                .socialHelp(socialHelp)
                .ballot(ballot)
                .build();
    }

    /** C-20 and C-96 ask for one part each. */
    @ParameterizedTest
    @CsvSource({
        "YES, YES, 0, 0, ''",
        "NO, YES, 1, 0, C-20",
        "YES, NO, 1, 0, C-96",
        "NO, NO, 2, 0, C-20 C-96",
        "NO, UNKNOWN, 1, 1, C-20",
        "UNKNOWN, NO, 1, 1, C-96"
    })
    void what_is_missing_is_found_by_its_own_clause(
            Truth socialHelp, Truth ballot, long missing, long unknown, String clauses) {
        Assessment<WorkPlan> assessment = RULE.assess(plan(socialHelp, ballot));
        assertEquals(new WorkPlan(missing, unknown), assessment.value());
        assertEquals(
                clauses,
                String.join(
                        " ",
                        assessment.findings().stream()
                                .map(finding -> finding.citation().clause())
                                .toList()));
    }

    @Test
    void a_missing_part_is_a_deficiency() {
        Finding finding = RULE.assess(plan(Truth.YES, Truth.NO)).findings().get(0);
        assertEquals(Severity.DEFICIENCY, finding.severity());
        assertEquals(
                List.of(WorkPlanRule.MISSING_PART, "柏市镇", Truth.YES, Truth.NO, 1L),
                List.of(finding.code(), finding.subject(), finding.expected(), finding.actual(), finding.difference()));
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, YES, socialHelp", "YES, UNKNOWN, ballot", "UNKNOWN, UNKNOWN, socialHelp ballot"})
    void what_nobody_knows_is_not_clean(Truth socialHelp, Truth ballot, String terms) {
        Assessment<WorkPlan> assessment = RULE.assess(plan(socialHelp, ballot));
        assertTrue(assessment.findValue().isEmpty());
        assertEquals(
                terms,
                String.join(" ", assessment.unknown().stream().map(Term::id).toList()));
    }

    @Test
    void a_plan_belongs_to_a_unit() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> WorkPlanFacts.builder()
                        .unit(" ")
                        .socialHelp(Truth.YES)
                        .ballot(Truth.YES)
                        .build());
        assertTrue(refused.getMessage().startsWith("work-plan: unit"), refused::getMessage);
    }

    @Test
    void it_compares_by_what_is_missing() {
        assertEquals(2, WorkPlanRule.BY_MISSING.of().applyAsLong(new WorkPlan(2, 0)));
        assertEquals("work-plan []", RULE.toString());
    }
}
