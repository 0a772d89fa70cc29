package org.civaffairs.funds.oversight;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.civaffairs.core.plan.YouCounty2010.AUDITED_YEAR;
import static org.civaffairs.core.plan.YouCounty2010.MAY_AUDIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;

/** One audit against what was due: what is missed and what is not known. */
final class AuditCheck {
    private final LocalDate opens;
    private final LocalDate closes;
    private final int yearDue;
    private final AuditSpan span;
    private final AnnualAuditFacts facts;

    AuditCheck(DaySpan season, int yearDue, AuditSpan span, AnnualAuditFacts facts) {
        opens = season.first();
        closes = season.findLast().orElseThrow();
        this.yearDue = yearDue;
        this.span = span;
        this.facts = facts;
    }

    /** Of an audit that was not held: once its month is over it is missing. */
    List<Finding> missing() {
        return after(closes, facts.asOf()) == 0 ? List.of() : List.of(late(AnnualAuditRule.MISSING, facts.asOf()));
    }

    /** Of an audit that was held. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        facts.days().ifPresent(days -> season(days, findings));
        facts.fiscalYear().ifPresent(year -> {
            if (year != yearDue) {
                findings.add(new Finding(
                        AnnualAuditRule.WRONG_YEAR, facts.county(), AUDITED_YEAR, yearDue, year, yearsOff()));
            }
        });
        bodies(Truth.NO)
                .forEach(body -> findings.add(
                        new Finding(AnnualAuditRule.NOT_JOINT, facts.county(), MAY_AUDIT, Truth.YES, Truth.NO, body)));
        return List.copyOf(findings);
    }

    private void season(DaySpan days, List<Finding> findings) {
        long early = after(days.first(), opens);
        if (early > 0) {
            findings.add(new Finding(
                    AnnualAuditRule.OUT_OF_SEASON,
                    facts.county(),
                    MAY_AUDIT,
                    opens.toString(),
                    days.first().toString(),
                    early));
        }
        if (after(closes, end(days)) > 0) {
            findings.add(late(AnnualAuditRule.OUT_OF_SEASON, end(days)));
        }
    }

    private Finding late(Term code, LocalDate day) {
        return new Finding(code, facts.county(), MAY_AUDIT, closes.toString(), day.toString(), after(closes, day));
    }

    /** The last day that must be in the month, as far as it is known. */
    private LocalDate end(DaySpan days) {
        return span == AuditSpan.BEGUN_IN_MAY ? days.first() : days.findLast().orElse(days.first());
    }

    long daysOutside() {
        return facts.days()
                .map(days -> after(days.first(), opens) + after(closes, end(days)))
                .orElse(0L);
    }

    long yearsOff() {
        return facts.fiscalYear().isEmpty() ? 0 : Math.abs(facts.fiscalYear().getAsInt() - yearDue);
    }

    long bodiesMissing() {
        return bodies(Truth.NO).count();
    }

    private Stream<AuditBody> bodies(Truth which) {
        return Stream.of(AuditBody.values()).filter(body -> facts.of(body) == which);
    }

    /** What would have to be known to say that the audit was held as planned. */
    List<Term> unknown() {
        List<Term> unknown = new ArrayList<>();
        boolean toItsEnd = span == AuditSpan.ALL_IN_MAY;
        if (facts.days().isEmpty() || (toItsEnd && facts.days().get().findLast().isEmpty())) {
            unknown.add(AuditTerms.DAYS_HELD);
        }
        if (facts.fiscalYear().isEmpty()) {
            unknown.add(AuditTerms.FISCAL_YEAR);
        }
        bodies(Truth.UNKNOWN).map(AuditBody::term).forEach(unknown::add);
        return unknown;
    }

    /** By how many days a day is after another; 0 if it is not. */
    private static long after(LocalDate limit, LocalDate day) {
        return Math.max(0, DAYS.between(limit, day));
    }
}
