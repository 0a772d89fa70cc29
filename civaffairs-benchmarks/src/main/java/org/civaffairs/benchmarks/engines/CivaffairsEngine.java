package org.civaffairs.benchmarks.engines;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.civaffairs.core.transparency.VillageAssessment;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.core.transparency.VillageAssessmentRule;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.matching.Matching;
import org.civaffairs.funds.matching.MatchingFacts;
import org.civaffairs.funds.matching.MatchingRule;

/** The rules of this library, over facts that were built before; what is kept are whole assessments. */
class CivaffairsEngine implements Engine {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    final NationalSet set;
    final StaffingRule staffing = StaffingRule.inForceOn(DAY);
    final MatchingRule matching = MatchingRule.inForceOn(DAY);
    final VillageAssessmentRule scoring = VillageAssessmentRule.inForceOn(DAY);
    private final StaffingFacts[] townships;
    private final MatchingFacts[] grants;
    private final VillageAssessmentFacts[] villages;

    CivaffairsEngine(NationalSet set, boolean build) {
        this.set = set;
        int size = build ? set.townships.length : 0;
        townships = new StaffingFacts[size];
        grants = new MatchingFacts[size];
        villages = new VillageAssessmentFacts[size];
        for (int i = 0; i < size; i++) {
            townships[i] = facts(set.townships[i]);
            grants[i] = facts(set.grants[i]);
            villages[i] = FiveCriteria.facts(set.villages[i]);
        }
    }

    static StaffingFacts facts(Township township) {
        return StaffingFacts.builder()
                .township(township.name())
                .residents(township.residents())
                .staff(township.staff())
                .build();
    }

    static MatchingFacts facts(Grant grant) {
        return MatchingFacts.builder()
                .township(grant.township())
                .appropriation(Yuan.ofFen(grant.appropriation()))
                .budgeted(Yuan.ofFen(grant.budgeted()))
                .build();
    }

    @Override
    public void staffing(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = staffing.assess(townships[i]);
        }
    }

    @Override
    public void matching(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = matching.assess(grants[i]);
        }
    }

    @Override
    public void scoring(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = scoring.assess(villages[i]);
        }
    }

    @Override
    public Object plain(Object result) {
        Object value = ((Assessment<?>) result).value();
        if (value instanceof Staffing staffed) {
            return new Staffed(staffed.required(), staffed.gap());
        }
        if (value instanceof Matching matched) {
            return new Matched(matched.required().fen(), matched.shortfall().fen());
        }
        VillageAssessment graded = (VillageAssessment) value;
        BigDecimal score = new BigDecimal(graded.findScore().orElseThrow().toString());
        return new Graded(
                score.movePointRight(3).longValueExact(),
                graded.grade().find().orElseThrow().id());
    }
}
