package org.civaffairs.core.transparency;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Truth;

/** Which vetoes fire on a village, and which could. */
record VetoCheck(Truth unballoted, Truth disorder) {
    static VetoCheck of(VillageAssessmentFacts facts, DisorderReading reading) {
        return new VetoCheck(facts.decidedWithoutBallot(), facts.disorder().fires(reading));
    }

    boolean anyFired() {
        return unballoted == Truth.YES || disorder == Truth.YES;
    }

    boolean anyPossible() {
        return unballoted == Truth.UNKNOWN || disorder == Truth.UNKNOWN;
    }

    List<Veto> fired(VillageAssessmentFacts facts) {
        if (!anyFired()) {
            return List.of();
        }
        List<Veto> fired = new ArrayList<>();
        if (unballoted == Truth.YES) {
            fired.add(new Veto(facts.village(), VetoTrigger.UNBALLOTED, facts.unballoted(), Veto.ALL_EFFECTS));
        }
        if (disorder == Truth.YES) {
            List<String> kinds =
                    facts.disorder().kinds().stream().map(DisorderKind::name).toList();
            fired.add(new Veto(facts.village(), VetoTrigger.DISORDER, kinds, Veto.ALL_EFFECTS));
        }
        return List.copyOf(fired);
    }

    List<VetoTrigger> possible() {
        if (!anyPossible()) {
            return List.of();
        }
        List<VetoTrigger> possible = new ArrayList<>();
        if (unballoted == Truth.UNKNOWN) {
            possible.add(VetoTrigger.UNBALLOTED);
        }
        if (disorder == Truth.UNKNOWN) {
            possible.add(VetoTrigger.DISORDER);
        }
        return List.copyOf(possible);
    }

    /** One case is enough (凡); where no id is known, there is one all the same. */
    void findings(VillageAssessmentFacts facts, List<Finding> findings) {
        if (unballoted == Truth.YES) {
            int cases = Math.max(1, facts.unballoted().size());
            findings.add(new Finding(
                    VillageAssessmentRule.UNBALLOTED,
                    facts.village(),
                    VetoTrigger.UNBALLOTED.citation(),
                    0,
                    cases,
                    cases));
        }
        if (disorder == Truth.YES) {
            findings.add(new Finding(
                    VillageAssessmentRule.DISORDER,
                    facts.village(),
                    VetoTrigger.DISORDER.citation(),
                    Truth.NO,
                    Truth.YES,
                    facts.disorder().kinds()));
        }
    }
}
