package org.civaffairs.funds.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civaffairs.core.value.Problems;

/** Builds a {@link Dossier}. Everything is checked at the end, and all that is wrong is reported together. */
public final class DossierBuilder {
    private final Chart chart;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** A voucher as it was given. */
    private record Row(String name, List<Act> acts, List<String> attached) {}

    /** A voucher that was checked. */
    record Draft(String name, List<Act> acts, List<Evidence> attached) {}

    DossierBuilder(Chart chart) {
        this.chart = chart;
    }

    /**
     * Adds evidence.
     *
     * @param documents the evidence; its name is unique in the dossier
     * @return this
     */
    public DossierBuilder evidence(Evidence... documents) {
        evidence.addAll(List.of(documents));
        return this;
    }

    /**
     * Adds a voucher.
     *
     * @param name its name, unique in the dossier
     * @param acts who did what, persons and offices of the chart
     * @param attached the names of the evidence attached to it, at most one of each kind
     * @return this
     */
    public DossierBuilder voucher(String name, Collection<Act> acts, String... attached) {
        rows.add(new Row(name, List.copyOf(acts), List.of(attached)));
        return this;
    }

    /**
     * Makes the dossier.
     *
     * @return the dossier
     * @throws org.civaffairs.core.value.InvalidInputException if a name stands twice, a purpose, person or office is not of
     *     the chart, or attached evidence is missing or twice of one kind; all problems are reported
     */
    public Dossier build() {
        Problems problems = Problems.of("dossier");
        Map<String, Evidence> byName = checkEvidence(problems);
        Set<String> seen = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String at = "vouchers[" + i + "]";
            problems.label(at, row.name());
            problems.require(seen.add(row.name()), at, "stands here a second time: keep one", row.name());
            checkActs(at + ".acts", row, problems);
            drafts.add(new Draft(row.name(), row.acts(), attached(at, row, byName, problems)));
        }
        problems.refuse();
        return new Dossier(chart, evidence, drafts);
    }

    private Map<String, Evidence> checkEvidence(Problems problems) {
        Map<String, Evidence> byName = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence document = evidence.get(i);
            String at = "evidence[" + i + "]";
            problems.require(
                    byName.put(document.name(), document) == null,
                    at,
                    "stands here a second time: keep one",
                    document.name());
            document.findPurpose()
                    .ifPresent(purpose -> problems.require(
                            chart.findPurpose(purpose).isPresent(),
                            at + ".purpose",
                            "must be a purpose of the chart",
                            purpose));
        }
        return byName;
    }

    private void checkActs(String at, Row row, Problems problems) {
        row.acts().forEach(act -> {
            problems.require(chart.owns(act.person()), at, "must be a person of the chart", act.person());
            problems.require(chart.owns(act.office()), at, "must be an office of the chart", act.office());
        });
    }

    private static List<Evidence> attached(String at, Row row, Map<String, Evidence> byName, Problems problems) {
        List<Evidence> found = new ArrayList<>();
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        for (String name : row.attached()) {
            Evidence document = byName.get(name);
            if (document == null) {
                problems.add(at + ".attached", "must be among the evidence", name);
                continue;
            }
            problems.require(
                    kinds.add(document.kind()),
                    at + ".attached",
                    "must have at most one " + document.kind() + ": split the voucher,",
                    name);
            found.add(document);
        }
        return found;
    }
}
