package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.audit;
import static org.civaffairs.funds.oversight.Counties.day;
import static org.civaffairs.funds.oversight.Counties.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-126 and C-139, with their examples; May is 05-01 to 05-31, both included (G-02). */
class AnnualAuditRuleTest {
    private static final AnnualAuditRule RULE = AnnualAuditRule.inForceOn(DAY);
    private static final AnnualAuditRule BEGUN =
            AnnualAuditRule.under(Policy.planned().reading(AnnualAuditRule.SPAN, AuditSpan.BEGUN_IN_MAY), DAY);
    private static final DaySpan MAY = DaySpan.parse("2010-05-01..2010-05-31");

    private static AnnualAudit value(AuditOutcome outcome, long daysOutside, long yearsOff, long bodiesMissing) {
        return new AnnualAudit(outcome, MAY, 2009, daysOutside, yearsOff, bodiesMissing);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-24,             MET,     0,  0",
        "2010-05-01..2010-05-31, MET,     0,  0",
        "2010-04-30..2010-05-03, NOT_MET, 1,  1",
        "2010-05-31..2010-06-01, NOT_MET, 1,  0",
        "2010-05-24..2010-06-03, NOT_MET, 3,  0",
        "2010-06-01,             NOT_MET, 1,  1",
        "2010-06-02..2010-06-05, NOT_MET, 5,  2",
        "2010-04-21..2010-06-09, NOT_MET, 19, 10",
        "2009-05-24,             NOT_MET, 342, 342"
    })
    void the_audit_belongs_into_may(String days, AuditOutcome outcome, long outside, long outsideIfBegun) {
        AnnualAuditFacts facts = audit(days, 2009, "YYY");
        assertEquals(value(outcome, outside, 0, 0), RULE.assess(facts).value());
        AuditOutcome ifBegun = outsideIfBegun == 0 ? AuditOutcome.MET : AuditOutcome.NOT_MET;
        assertEquals(value(ifBegun, outsideIfBegun, 0, 0), BEGUN.assess(facts).value());
    }

    /** The catalogue's example: on 05-24 with two bodies it was not joint. */
    @Test
    void all_three_bodies_are_needed() {
        assertEquals(
                "[DEFICIENCY AUDIT_NOT_JOINT 攸县: NO of YES, difference SUPERVISION [C-126]]",
                RULE.assess(audit("2010-05-24", 2009, "YYN")).findings().toString());
        assertEquals(
                value(AuditOutcome.NOT_MET, 0, 0, 1),
                RULE.assess(audit("2010-05-24", 2009, "YYN")).value());
        assertEquals(
                "[DEFICIENCY AUDIT_NOT_JOINT 攸县: NO of YES, difference CIVIL_AFFAIRS [C-126],"
                        + " DEFICIENCY AUDIT_NOT_JOINT 攸县: NO of YES, difference FINANCE [C-126]]",
                RULE.assess(audit("2010-05-24", 2009, "NNY")).findings().toString());
    }

    @ParameterizedTest
    @CsvSource({"2010, 1", "2008, 1", "2007, 2"})
    void the_year_before_is_audited(int fiscalYear, long yearsOff) {
        AnnualAuditFacts facts = audit("2010-05-24", fiscalYear, "YYY");
        assertEquals(
                value(AuditOutcome.NOT_MET, 0, yearsOff, 0), RULE.assess(facts).value());
        assertEquals(
                "[DEFICIENCY AUDIT_OF_WRONG_YEAR 攸县: " + fiscalYear + " of 2009, difference " + yearsOff + " [C-139]]",
                RULE.assess(facts).findings().toString());
    }

    @Test
    void each_side_of_the_month_has_its_finding() {
        assertEquals(
                "[DEFICIENCY AUDIT_OUT_OF_SEASON 攸县: 2010-04-21 of 2010-05-01, difference 10 [C-126],"
                        + " DEFICIENCY AUDIT_OUT_OF_SEASON 攸县: 2010-06-09 of 2010-05-31, difference 9 [C-126]]",
                RULE.assess(audit("2010-04-21..2010-06-09", 2009, "YYY"))
                        .findings()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"2010-05-31, NOT_YET_DUE, 0", "2010-06-01, NOT_MET, 1", "2011-05-31, NOT_MET, 365"})
    void an_audit_is_missing_once_may_is_over(String asOf, AuditOutcome outcome, long days) {
        AnnualAuditFacts facts = audit(asOf, Truth.NO, "???").build();
        assertEquals(value(outcome, 0, 0, 0), RULE.assess(facts).value());
        assertEquals(
                days == 0
                        ? "[]"
                        : "[DEFICIENCY AUDIT_MISSING 攸县: " + asOf + " of 2010-05-31, difference " + days + " [C-126]]",
                RULE.assess(facts).findings().toString());
    }

    @Test
    void a_reform_can_move_the_month_and_the_year() {
        Reform reform = Reform.proposed("March")
                .from(AnnualAuditRule.MONTH, DAY, 2, "memo 3")
                .from(AnnualAuditRule.LAG, DAY, 2, "memo 3");
        AnnualAuditRule rule = AnnualAuditRule.under(Policy.planned().with(reform), DAY);
        AnnualAudit value =
                rule.assess(audit("2010-02-28..2010-03-01", 2008, "YYY")).value();
        assertEquals(
                new AnnualAudit(AuditOutcome.NOT_MET, DaySpan.parse("2010-02-01..2010-02-28"), 2008, 1, 0, 0), value);
    }

    @Test
    void an_extended_policy_asks_for_the_next_years_audit() {
        LocalDate next = day("2011-03-01");
        Policy extended = Policy.planned().extendedTo(next, Text.of("尚无新计划", "no newer plan"));
        AnnualAuditFacts facts = held("2011-06-30", "YYY")
                .days(DaySpan.parse("2011-05-24"))
                .fiscalYear(2010)
                .build();
        assertEquals(
                AuditOutcome.MET,
                AnnualAuditRule.under(extended, next).assess(facts).value().outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                List.of("C-126", "funds.audit.month", "funds.audit.lag", "funds.audit.span"),
                assertThrows(InvalidInputException.class, () -> AnnualAuditRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        assertEquals(3, AnnualAuditRule.BY_DAYS_OUTSIDE.of().applyAsLong(value(AuditOutcome.NOT_MET, 3, 0, 0)));
        assertEquals(0, AnnualAuditRule.BY_MET.of().applyAsLong(value(AuditOutcome.NOT_MET, 3, 0, 0)));
        assertEquals(0, AnnualAuditRule.BY_MET.of().applyAsLong(value(AuditOutcome.NOT_YET_DUE, 0, 0, 0)));
        assertEquals(1, AnnualAuditRule.BY_MET.of().applyAsLong(value(AuditOutcome.MET, 0, 0, 0)));
    }
}
