package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.MARCH;
import static org.civaffairs.core.conduct.Cadres.day;
import static org.civaffairs.core.conduct.Cadres.homes;
import static org.civaffairs.core.conduct.Cadres.ledger;
import static org.civaffairs.core.conduct.Cadres.march;
import static org.civaffairs.core.conduct.Cadres.onTrip;
import static org.civaffairs.core.conduct.Cadres.reading;
import static org.civaffairs.core.conduct.Cadres.visit;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class VisitRuleContractTest extends RuleContract<VisitFacts, Visits> {
    VisitRuleContractTest() {
        super(VisitFacts.class, Visits.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<VisitRule> rules() {
        return List.of(
                VisitRule.inForceOn(Cadres.DAY),
                reading(VisitRule.TRIP_READING, TripReading.TRIPS),
                reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_TRIP),
                reading(VisitRule.HOUSEHOLD_PERIOD, HouseholdPeriod.PER_YEAR),
                reading(VisitRule.PART_MONTH, PartMonth.PRO_RATA),
                reading(VisitRule.RECORDS, RecordScope.BOTH));
    }

    @Override
    protected List<VisitFacts> samples() {
        return List.of(
                march(onTrip("t-1", "03-02", homes(1, 20)), onTrip("t-2", "03-19", homes(5, 30))),
                march(visit("03-02", homes(1, 19), Truth.NO), visit("03-03", homes(1, 1), Truth.UNKNOWN)),
                ledger(MARCH, MARCH.plusMonths(1), visit("04-02", List.of()))
                        .joined(day("03-15"))
                        .left(day("04-20"))
                        .build());
    }
}
