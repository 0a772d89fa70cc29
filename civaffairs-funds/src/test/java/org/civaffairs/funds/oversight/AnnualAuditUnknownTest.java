package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.audit;
import static org.civaffairs.funds.oversight.Counties.held;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;

/** What C-126 and C-139 need to know, what they can do without, and how it is shown. */
class AnnualAuditUnknownTest {
    private static final AnnualAuditRule RULE = AnnualAuditRule.inForceOn(DAY);
    private static final AnnualAuditRule BEGUN =
            AnnualAuditRule.under(Policy.planned().reading(AnnualAuditRule.SPAN, AuditSpan.BEGUN_IN_MAY), DAY);
    private static final String UNDETERMINED = "annual-audit on 2010-06-01: undetermined, unknown ";

    @Test
    void whether_it_was_held_must_be_known() {
        assertEquals(
                UNDETERMINED + "[held]",
                RULE.assess(audit("2010-12-31", Truth.UNKNOWN, "YYY").build()).toString());
    }

    @Test
    void that_it_was_held_as_planned_can_be_said_only_when_all_is_known() {
        assertEquals(
                UNDETERMINED + "[days, fiscalYear, civilAffairs, finance, supervision]",
                RULE.assess(held("2010-12-31", "???").build()).toString());
        assertEquals(
                UNDETERMINED + "[fiscalYear]",
                RULE.assess(held("2010-12-31", "YYY")
                                .days(DaySpan.parse("2010-05-24"))
                                .build())
                        .toString());
        assertEquals(
                UNDETERMINED + "[finance]",
                RULE.assess(audit("2010-05-24", 2009, "Y?Y")).toString());
    }

    @Test
    void its_last_day_must_be_known_unless_only_the_first_counts() {
        AnnualAuditFacts open = audit("2010-05-24..", 2009, "YYY");
        assertEquals(UNDETERMINED + "[days]", RULE.assess(open).toString());
        assertEquals(AuditOutcome.MET, BEGUN.assess(open).value().outcome());
        assertEquals(
                UNDETERMINED + "[days]",
                BEGUN.assess(held("2010-12-31", "YYY").fiscalYear(2009).build()).toString());
    }

    @Test
    void what_is_missed_is_found_whatever_else_is_unknown() {
        assertEquals(
                "[DEFICIENCY AUDIT_OUT_OF_SEASON 攸县: 2010-06-02 of 2010-05-31, difference 2 [C-126]]",
                RULE.assess(held("2010-12-31", "???")
                                .days(DaySpan.parse("2010-06-02.."))
                                .build())
                        .findings()
                        .toString());
        assertEquals(
                "annual-audit on 2010-06-01: AnnualAudit[outcome=NOT_MET, season=2010-05-01..2010-05-31, yearDue=2009,"
                        + " daysOutside=0, yearsOff=0, bodiesMissing=1]"
                        + " [DEFICIENCY AUDIT_NOT_JOINT 攸县: NO of YES, difference FINANCE [C-126]]",
                RULE.assess(held("2010-12-31", "?N?").build()).toString());
    }

    @Test
    void the_derivation_of_an_audit_that_was_held() {
        assertEquals(
                "[held = YES, funds.audit.month = 5, season = 2010-05-01..2010-05-31, days = 2010-05-24..2010-06-03,"
                        + " funds.audit.span = ALL_IN_MAY, daysOutside = 3, fiscalYear = 2008,"
                        + " funds.audit.lag = 1, yearDue = 2009, yearsOff = 1, civilAffairs = YES, finance = NO,"
                        + " supervision = UNKNOWN, bodiesMissing = 1, outcome = NOT_MET]",
                RULE.assess(audit("2010-05-24..2010-06-03", 2008, "YN?"))
                        .steps()
                        .toString());
    }

    @Test
    void the_derivation_of_an_audit_that_was_not_held_or_of_which_little_is_known() {
        assertEquals(
                "[held = NO, funds.audit.month = 5, season = 2010-05-01..2010-05-31, outcome = NOT_YET_DUE]",
                RULE.assess(audit("2010-05-31", Truth.NO, "???").build())
                        .steps()
                        .toString());
        assertEquals(
                "[held = YES, funds.audit.month = 5, season = 2010-05-01..2010-05-31, funds.audit.span = ALL_IN_MAY,"
                        + " daysOutside = 0, funds.audit.lag = 1, yearDue = 2009, yearsOff = 0,"
                        + " civilAffairs = NO, finance = YES, supervision = YES, bodiesMissing = 1, outcome = NOT_MET]",
                RULE.assess(held("2010-12-31", "NYY").build()).steps().toString());
    }

    @Test
    void every_reading_is_declared() {
        assertEquals(
                "annual-audit [funds.audit.month = 5 (STATED, C-126), funds.audit.lag = 1 (INTERPRETED, C-139):"
                        + " the plan of 2010 says \"2009\", read as the year before, funds.audit.span = ALL_IN_MAY"
                        + " (INTERPRETED, C-126): the plan does not say whether an audit may go on after the month]",
                RULE.toString());
    }
}
