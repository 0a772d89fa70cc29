package org.civaffairs.core.decision;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.decision.BallotCoverage.OfMatter;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.Truth;

/** Counts villages and their decisions in one pass. */
final class CoverageCounting {
    private final Counter decisions = new Counter();
    private final Counter villages = new Counter();
    private final Counter panels = new Counter();
    private final Counter[] matters = new Counter[AssistanceMatter.values().length];

    CoverageCounting(List<VillageCoverage> villages) {
        villages.forEach(this::add);
    }

    private void add(VillageCoverage village) {
        panels.add(village.panel());
        if (!village.decisions().isEmpty()) {
            villages.add(village.allBalloted());
        }
        for (Decided decision : village.decisions()) {
            decisions.add(decision.balloted());
            int matter = decision.matter().ordinal();
            if (matters[matter] == null) {
                matters[matter] = new Counter();
            }
            matters[matter].add(decision.balloted());
        }
    }

    CoverageCount byDecision() {
        return decisions.count();
    }

    CoverageCount byVillage() {
        return villages.count();
    }

    CoverageCount panels() {
        return panels.count();
    }

    List<OfMatter> byMatter() {
        List<OfMatter> counts = new ArrayList<>();
        for (AssistanceMatter matter : AssistanceMatter.values()) {
            Counter counter = matters[matter.ordinal()];
            if (counter != null) {
                counts.add(new OfMatter(matter, counter.count()));
            }
        }
        return counts;
    }

    /** Things that are covered, uncovered or unknown. */
    private static final class Counter {
        private long covered;
        private long uncovered;
        private long unknown;

        void add(Truth isCovered) {
            switch (isCovered) {
                case YES -> covered++;
                case NO -> uncovered++;
                case UNKNOWN -> unknown++;
            }
        }

        CoverageCount count() {
            return CoverageCount.of(covered, uncovered, unknown);
        }
    }
}
