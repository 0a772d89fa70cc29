package org.civaffairs.funds.oversight;

import static org.civaffairs.core.plan.YouCounty2010.AUDITED_YEAR;
import static org.civaffairs.core.plan.YouCounty2010.MAY_AUDIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * Whether last year's civil-affairs money was audited in May, by the bureaus of civil affairs, finance and supervision
 * together (C-126, C-139). The month goes from its first day to its last, both included. What is known to be missed is a
 * finding whatever else is unknown; that the audit was held as planned can be said only when all is known.
 *
 * <p>For example, on 2010-05-24 with two bodies it was not joint; from 2010-05-24 to 2010-06-03 it was 3 days late, or in
 * time where only its first day counts.
 */
public final class AnnualAuditRule implements Rule<AnnualAuditFacts, AnnualAudit> {
    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;
    private static final int MOST_YEARS = 10;

    /** The month of the audit: 5, May. */
    public static final Parameter<Integer> MONTH =
            Parameter.count(Term.of("funds.audit.month", "审计月份", "month of the audit"), 5, 1, MONTHS, MAY_AUDIT);

    /** How many years before the audit the audited year is: 1. */
    public static final Parameter<Integer> LAG = Parameter.count(
                    Term.of(
                            "funds.audit.lag",
                            "审计年度早于审计当年",
                            "audited before the year of the audit",
                            AuditTerms.OF_YEARS),
                    1,
                    0,
                    MOST_YEARS,
                    AUDITED_YEAR)
            .interpreted(
                    Text.of("计划在2010年写“2009年度”，解读为上一年度", "the plan of 2010 says \"2009\", read as the year before"),
                    List.of());

    /** How much of an audit of several days must fall into the month: all of it, by default. */
    public static final Parameter<AuditSpan> SPAN = Parameter.choice(
            Term.of("funds.audit.span", "跨月审计", "an audit of several days"),
            AuditSpan.ALL_IN_MAY,
            MAY_AUDIT,
            Text.of("计划未说明跨月审计如何认定", "the plan does not say whether an audit may go on after the month"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(MONTH, LAG, SPAN);

    /** The finding of an audit that was not held by the end of its month; expected and actual are days. */
    public static final Term MISSING = Term.of("AUDIT_MISSING", "未按期审计检查（相差天数）", "audit not held (difference in days)");

    /** The finding of an audit with days outside its month; expected and actual are days. */
    public static final Term OUT_OF_SEASON =
            Term.of("AUDIT_OUT_OF_SEASON", "审计检查不在规定月份（相差天数）", "audit outside its month (difference in days)");

    /** The finding of an audit of another year than the one due. */
    public static final Term WRONG_YEAR = Term.of("AUDIT_OF_WRONG_YEAR", "审计年度不符", "audit of another year");

    /** The finding of an audit without one of the three bodies; the difference names it. */
    public static final Term NOT_JOINT = Term.of("AUDIT_NOT_JOINT", "未联合审计", "audit not joint");

    /** Compares by the days outside the month. */
    public static final Measure<AnnualAudit> BY_DAYS_OUTSIDE =
            new Measure<>(AuditTerms.DAYS_OUTSIDE, AnnualAudit::daysOutside);

    /** Counts the audits that were held as planned. */
    public static final Measure<AnnualAudit> BY_MET =
            new Measure<>(AuditTerms.AS_ASKED, value -> value.outcome() == AuditOutcome.MET ? 1 : 0);

    private static final Term RULE = Term.of("annual-audit", "年度审计检查", "annual audit");

    private final Provisions provisions;
    private final DaySpan season;
    private final int yearDue;
    private final AuditSpan span;

    private AnnualAuditRule(Provisions provisions) {
        this.provisions = provisions;
        int year = provisions.day().getYear();
        YearMonth month = YearMonth.of(year, provisions.value(MONTH));
        season = DaySpan.ofClosed(month.atDay(1), month.atEndOfMonth());
        yearDue = year - provisions.value(LAG);
        span = provisions.value(SPAN);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static AnnualAuditRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @param day a day of the year in which the audit is due
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static AnnualAuditRule under(Policy policy, LocalDate day) {
        return new AnnualAuditRule(policy.on(day, MAY_AUDIT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<AnnualAudit> assess(AnnualAuditFacts facts) {
        return switch (facts.held()) {
            case UNKNOWN -> Assessment.undetermined(this, facts, AuditTerms.HELD);
            case NO -> notHeld(facts);
            case YES -> held(facts);
        };
    }

    private Assessment<AnnualAudit> notHeld(AnnualAuditFacts facts) {
        AuditCheck check = new AuditCheck(season, yearDue, span, facts);
        List<Finding> findings = check.missing();
        AuditOutcome outcome = findings.isEmpty() ? AuditOutcome.NOT_YET_DUE : AuditOutcome.NOT_MET;
        return Assessment.of(this, facts, new AnnualAudit(outcome, season, yearDue, 0, 0, 0), findings);
    }

    private Assessment<AnnualAudit> held(AnnualAuditFacts facts) {
        AuditCheck check = new AuditCheck(season, yearDue, span, facts);
        List<Finding> findings = check.findings();
        if (findings.isEmpty() && !check.unknown().isEmpty()) {
            return Assessment.undetermined(this, facts, check.unknown());
        }
        AuditOutcome outcome = findings.isEmpty() ? AuditOutcome.MET : AuditOutcome.NOT_MET;
        AnnualAudit value =
                new AnnualAudit(outcome, season, yearDue, check.daysOutside(), check.yearsOff(), check.bodiesMissing());
        return Assessment.of(this, facts, value, findings);
    }

    @Override
    public List<Step> steps(AnnualAuditFacts facts, AnnualAudit value) {
        return AuditTerms.steps(provisions, facts, value);
    }

    @Override
    public Provisions provisions() {
        return provisions;
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return RULE + " " + provisions.all();
    }
}
