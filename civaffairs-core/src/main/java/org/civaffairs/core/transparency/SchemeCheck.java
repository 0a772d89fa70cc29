package org.civaffairs.core.transparency;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.value.Problems;

/** All that is wrong with a scheme, in the order of its properties. */
final class SchemeCheck {
    /** Products of two such numbers of thousandths stay far within a long. */
    static final Points MOST = Points.of(10_000);

    private final ScoringScheme scheme;
    private final Problems problems = Problems.of(ScoringScheme.WHAT);
    private final Set<String> groupIds = new HashSet<>();
    private final Set<String> criterionIds = new HashSet<>();

    SchemeCheck(ScoringScheme scheme) {
        this.scheme = scheme;
    }

    void refuse() {
        Points full = scheme.fullMark();
        problems.require(
                full.thousandths() > 0 && isSmall(full), "fullMark", "must be above 0 and at most " + MOST, full);
        bonusCap();
        problems.require(!scheme.groups().isEmpty(), "groups", "must not be empty: there is nothing to score");
        for (int i = 0; i < scheme.groups().size(); i++) {
            group("groups[" + i + "].", scheme.groups().get(i));
        }
        if (scheme.criteria().stream().allMatch(criterion -> isSmall(criterion.points()))) {
            Points sum = scheme.criteria().stream().map(Criterion::points).reduce(Points.ZERO, Points::plus);
            problems.require(
                    sum.equals(full),
                    "groups",
                    "must have criteria whose points add up to the full mark of " + full,
                    sum);
        }
        new BandCheck(scheme, problems).check();
        problems.refuse();
    }

    static boolean isSmall(Points points) {
        return points.compareTo(MOST) <= 0;
    }

    private void bonusCap() {
        Points cap = scheme.bonusCap();
        boolean bonuses = scheme.criteria().stream().anyMatch(Criterion::bonus);
        problems.require(isSmall(cap), "bonusCap", "must be at most " + MOST, cap);
        problems.require(
                bonuses == (cap.thousandths() > 0),
                "bonusCap",
                bonuses ? "must be above 0, since there is a bonus," : "must be 0, since no criterion is a bonus,",
                cap);
    }

    private void group(String at, CriterionGroup group) {
        id(at + "id", group.id(), groupIds);
        problems.require(!group.criteria().isEmpty(), at + "criteria", "must not be empty: leave the group out");
        for (int i = 0; i < group.criteria().size(); i++) {
            Criterion criterion = group.criteria().get(i);
            id(at + "criteria[" + i + "].id", criterion.id(), criterionIds);
            new CriterionCheck(at + "criteria[" + i + "].", criterion, problems).check();
        }
    }

    private void id(String path, String id, Set<String> seen) {
        problems.label(path, id);
        problems.require(seen.add(id), path, "stands here a second time: keep one", id);
    }

    /** Whether grades tile what can be scored. */
    private record BandCheck(ScoringScheme scheme, Problems problems) {
        void check() {
            List<GradeBand> bands = scheme.grades();
            problems.require(bands.size() >= 2, "grades", "must be two or more", bands.size());
            Points at = Points.ZERO;
            Set<String> seen = new HashSet<>();
            for (GradeBand band : bands) {
                String path = "grades." + band.grade();
                problems.label("grades", band.grade().id());
                problems.require(seen.add(band.grade().id()), path, "stands here a second time: keep one");
                problems.require(band.from().compareTo(at) <= 0, path, "leaves a gap: begin at " + at, band.from());
                problems.require(
                        band.from().compareTo(at) >= 0, path, "overlaps the grade below: begin at " + at, band.from());
                problems.require(
                        band.from().compareTo(band.to()) < 0, path, "must end above " + band.from(), band.to());
                at = band.to();
            }
            if (isSmall(scheme.fullMark()) && isSmall(scheme.bonusCap())) {
                Points end = scheme.fullMark().plus(scheme.bonusCap());
                problems.require(
                        at.equals(end), "grades", "must end at the full mark with the bonus cap, " + end + ",", at);
            }
        }
    }
}
