package org.civaffairs.core.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civaffairs.core.decision.BallotCoverage.Case;
import org.civaffairs.core.decision.BallotCoverage.OfMatter;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.Truth;

/** What a clerk would count: a page for each village, filled line by line, and everything counted by looking it up again. */
final class Notebook {
    private final Map<String, Map<String, Decided>> pages = new TreeMap<>();
    private final Map<String, Truth> panels = new TreeMap<>();

    Notebook(List<VillageCoverage> parts) {
        for (VillageCoverage part : parts) {
            Map<String, Decided> page = pages.computeIfAbsent(part.village(), name -> new TreeMap<>());
            part.decisions().forEach(decision -> page.put(decision.id(), decision));
            panels.merge(part.village(), part.panel(), (a, b) -> a == Truth.UNKNOWN ? b : a);
        }
    }

    List<VillageCoverage> villages() {
        List<VillageCoverage> villages = new ArrayList<>();
        pages.forEach((name, page) -> villages.add(
                new VillageCoverage(name, panels.getOrDefault(name, Truth.UNKNOWN), List.copyOf(page.values()))));
        return villages;
    }

    CoverageCount byDecision() {
        List<Truth> all = new ArrayList<>();
        pages.values().forEach(page -> page.values().forEach(d -> all.add(d.balloted())));
        return count(all);
    }

    CoverageCount byVillage() {
        List<Truth> all = new ArrayList<>();
        pages.forEach((name, page) -> {
            if (!page.isEmpty()) {
                Truth vetoed = vetoed(name);
                all.add(vetoed == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(vetoed == Truth.NO));
            }
        });
        return count(all);
    }

    List<OfMatter> byMatter() {
        Map<AssistanceMatter, List<Truth>> matters = new TreeMap<>();
        pages.values()
                .forEach(page -> page.values()
                        .forEach(d -> matters.computeIfAbsent(d.matter(), matter -> new ArrayList<>())
                                .add(d.balloted())));
        List<OfMatter> counts = new ArrayList<>();
        matters.forEach((matter, truths) -> counts.add(new OfMatter(matter, count(truths))));
        return counts;
    }

    CoverageCount panels() {
        return count(List.copyOf(panels.values()));
    }

    List<Case> cases(Truth balloted) {
        List<Case> cases = new ArrayList<>();
        pages.forEach((name, page) -> page.forEach((id, decision) -> {
            if (decision.balloted() == balloted) {
                cases.add(new Case(name, id, decision.matter()));
            }
        }));
        return cases;
    }

    Truth vetoed(String village) {
        if (!pages.containsKey(village) || hasCase(village, Truth.NO)) {
            return pages.containsKey(village) ? Truth.YES : Truth.UNKNOWN;
        }
        return hasCase(village, Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean hasCase(String village, Truth balloted) {
        return cases(balloted).stream().anyMatch(c -> c.village().equals(village));
    }

    private static CoverageCount count(List<Truth> truths) {
        return new CoverageCount(
                truths.size(),
                Collections.frequency(truths, Truth.YES),
                Collections.frequency(truths, Truth.NO),
                Collections.frequency(truths, Truth.UNKNOWN));
    }
}
