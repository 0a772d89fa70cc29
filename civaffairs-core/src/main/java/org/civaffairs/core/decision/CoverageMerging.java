package org.civaffairs.core.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;

/** Collects parts in any order and puts them together once: one sort, however many parts and merges there were. */
final class CoverageMerging {
    private static final Comparator<VillageCoverage> BY_NAME = Comparator.comparing(VillageCoverage::village);

    private final List<VillageCoverage> parts = new ArrayList<>();

    void add(VillageCoverage part) {
        parts.add(part);
    }

    void addAll(Collection<VillageCoverage> more) {
        parts.addAll(more);
    }

    CoverageMerging join(CoverageMerging that) {
        parts.addAll(that.parts);
        return this;
    }

    /** The villages by name, each once. */
    List<VillageCoverage> villages() {
        parts.sort(BY_NAME);
        Problems problems = Problems.of("ballot coverage");
        List<VillageCoverage> villages = new ArrayList<>();
        for (int first = 0; first < parts.size(); ) {
            int end = endOfVillage(first);
            villages.add(joined(parts.subList(first, end), problems));
            first = end;
        }
        problems.refuse();
        return List.copyOf(villages);
    }

    private int endOfVillage(int first) {
        int end = first + 1;
        while (end < parts.size()
                && parts.get(end).village().equals(parts.get(first).village())) {
            end++;
        }
        return end;
    }

    /** The parts of one village as one, unless they contradict each other. */
    private static VillageCoverage joined(List<VillageCoverage> parts, Problems problems) {
        VillageCoverage first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        List<Decided> decisions =
                parts.stream().flatMap(part -> part.decisions().stream()).toList();
        String twice = String.join(", ", VillageCoverage.twice(VillageCoverage.inOrder(decisions)));
        problems.require(
                twice.isEmpty(), first.village(), "decided " + twice + " in more than one part: merge each part once");
        Truth panel = panel(first.village(), parts, problems);
        return twice.isEmpty() ? new VillageCoverage(first.village(), panel, decisions) : first;
    }

    /** What the parts know of the village's panel between them. */
    private static Truth panel(String village, List<VillageCoverage> parts, Problems problems) {
        boolean some = has(parts, Truth.YES);
        boolean none = has(parts, Truth.NO);
        problems.require(!(some && none), village, "has a panel in one part and none in another: find out which is so");
        return some || none ? Truth.of(some) : Truth.UNKNOWN;
    }

    private static boolean has(List<VillageCoverage> parts, Truth panel) {
        return parts.stream().anyMatch(part -> part.panel() == panel);
    }
}
