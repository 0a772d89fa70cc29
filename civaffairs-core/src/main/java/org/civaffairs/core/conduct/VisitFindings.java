package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.FIELD_TRIPS;
import static org.civaffairs.core.plan.YouCounty2010.HOUSEHOLD_VISITS;
import static org.civaffairs.core.plan.YouCounty2010.TOWNSHIP_LINKS;
import static org.civaffairs.core.plan.YouCounty2010.VISITS_RECORDED;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The findings of a bureau cadre's ledger: the link, the records, the months in order, the year. */
final class VisitFindings {
    static final Term NOT_LINKED =
            Term.of("NO_TOWNSHIP_LINKED", "未联系乡镇", "linked to no township", Text.of("个乡镇", "townships"));
    static final Term TOO_FEW_TRIPS = Term.of("TOO_FEW_FIELD_TRIPS", "下乡次数不足", "too few field trips", VisitTerms.TIMES);
    static final Term TOO_FEW_HOUSEHOLDS =
            Term.of("TOO_FEW_HOUSEHOLDS", "走访农户不足", "too few households visited", VisitTerms.HOUSEHOLDS);

    private VisitFindings() {}

    static List<Finding> of(VisitFacts facts, Visits value, VisitDuties duties) {
        String cadre = facts.unit() + " " + facts.cadre();
        List<Finding> findings = new ArrayList<>();
        if (facts.townships().isEmpty()) {
            findings.add(new Finding(NOT_LINKED, cadre, TOWNSHIP_LINKS, 1, 0, 1));
        }
        unrecorded(cadre, value.counted(), value.unrecorded()).forEach(findings::add);
        value.months().forEach(month -> month(findings, cadre + " " + month.month(), month, duties));
        long missing = value.householdsMissing();
        if (missing > 0) {
            String year = cadre + " " + facts.first().getYear();
            findings.add(new Finding(
                    TOO_FEW_HOUSEHOLDS, year, HOUSEHOLD_VISITS, value.householdsDue(), value.households(), missing));
        }
        return List.copyOf(findings);
    }

    /** Visits that must be on record and are not, if there are any. */
    static List<Finding> unrecorded(String subject, long counted, long unrecorded) {
        return unrecorded == 0
                ? List.of()
                : List.of(new Finding(
                        VisitTerms.UNRECORDED_VISITS,
                        subject,
                        VISITS_RECORDED,
                        counted + unrecorded,
                        counted,
                        unrecorded));
    }

    private static void month(List<Finding> findings, String subject, MonthVisits month, VisitDuties duties) {
        if (month.tripsMissing() > 0) {
            findings.add(new Finding(
                    TOO_FEW_TRIPS, subject, FIELD_TRIPS, month.tripsDue(), month.trips(), month.tripsMissing()));
        }
        if (month.householdsMissing() > 0) {
            boolean perTrip = duties.period() == HouseholdPeriod.PER_TRIP;
            findings.add(new Finding(
                    TOO_FEW_HOUSEHOLDS,
                    subject,
                    HOUSEHOLD_VISITS,
                    month.householdsDue(),
                    perTrip ? month.householdsOnTrip() : month.households(),
                    month.householdsMissing()));
        }
    }
}
