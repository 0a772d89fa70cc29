package org.civaffairs.funds.oversight;

import static org.civaffairs.core.plan.YouCounty2010.AUDITED_YEAR;
import static org.civaffairs.core.plan.YouCounty2010.MAY_AUDIT;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/** The words of the annual audit, and its derivation in order. */
final class AuditTerms {
    static final Text OF_YEARS = Text.of("年", "years");
    static final Term HELD = Term.of("held", "已审计检查", "audit held");
    static final Term DAYS_HELD = Term.of("days", "审计日期", "days of the audit");
    static final Term FISCAL_YEAR = Term.of("fiscalYear", "审计年度", "audited year");
    static final Term DAYS_OUTSIDE = Term.of("daysOutside", "规定月份以外天数", "days outside the month", Text.of("天", "days"));
    static final Term OUTCOME = Term.of("outcome", "结论", "outcome");
    static final Term AS_ASKED = Term.of("asAsked", "按要求审计", "held as asked");

    private static final Term SEASON = Term.of("season", "规定期间", "when it is due");
    private static final Term YEAR_DUE = Term.of("yearDue", "应审计年度", "year due to be audited");
    private static final Term YEARS_OFF = Term.of("yearsOff", "年度相差", "off by", OF_YEARS);
    private static final Term BODIES_MISSING =
            Term.of("bodiesMissing", "缺席单位", "bodies missing", Text.of("个单位", "bodies"));

    private AuditTerms() {}

    static List<Step> steps(Provisions provisions, AnnualAuditFacts facts, AnnualAudit value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(HELD, facts.held()));
        steps.add(Step.of(provisions.get(AnnualAuditRule.MONTH)));
        steps.add(Step.result(SEASON, value.season(), MAY_AUDIT));
        if (facts.held() == Truth.YES) {
            held(provisions, facts, value, steps);
        }
        steps.add(Step.result(OUTCOME, value.outcome(), MAY_AUDIT));
        return List.copyOf(steps);
    }

    private static void held(Provisions provisions, AnnualAuditFacts facts, AnnualAudit value, List<Step> steps) {
        facts.days().ifPresent(days -> steps.add(Step.fact(DAYS_HELD, days)));
        steps.add(Step.of(provisions.get(AnnualAuditRule.SPAN)));
        steps.add(Step.result(DAYS_OUTSIDE, value.daysOutside(), MAY_AUDIT));
        facts.fiscalYear().ifPresent(year -> steps.add(Step.fact(FISCAL_YEAR, year)));
        steps.add(Step.of(provisions.get(AnnualAuditRule.LAG)));
        steps.add(Step.result(YEAR_DUE, value.yearDue(), AUDITED_YEAR));
        steps.add(Step.result(YEARS_OFF, value.yearsOff(), AUDITED_YEAR));
        for (AuditBody body : AuditBody.values()) {
            steps.add(Step.fact(body.term(), facts.of(body)));
        }
        steps.add(Step.result(BODIES_MISSING, value.bodiesMissing(), MAY_AUDIT));
    }
}
