package org.civaffairs.examples.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.transparency.Criterion;
import org.civaffairs.core.transparency.Disorder;
import org.civaffairs.core.transparency.Evidence;
import org.civaffairs.core.transparency.Points;
import org.civaffairs.core.transparency.ScoringScheme;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.examples.facts.Column;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;
import org.civaffairs.examples.facts.Form;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.UsageException;

/**
 * The evidence on a county's villages, as compact as an assessor's sheet: a line a village, a column a criterion of one
 * scheme. See {@link EvidenceCell} for what a cell says.
 */
public final class VillageEvidence {
    private static final String ID = "village-evidence";
    private static final String SCHEME = "village-scheme.json";
    private static final List<String> KINDS =
            List.of("government", "affairs", "finance", "petition", "complaint", "linked", "baseless");

    private final ScoringScheme scheme;

    private VillageEvidence(ScoringScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * Reads the evidence.
     *
     * @param files with village-evidence.csv and village-scheme.json, if there is evidence
     * @param errors where problems go
     * @return what is known of each village, with all good lines
     */
    public static List<VillageAssessmentFacts> read(CountyFiles files, Errors errors) {
        List<VillageAssessmentFacts> all = new ArrayList<>();
        files.facts(ID)
                .ifPresent(input -> files.document(SCHEME)
                        .ifPresentOrElse(
                                document -> read(document, input, errors, all),
                                () -> errors.add(
                                        input.name(), "needs " + SCHEME + " beside it: evidence needs its scheme")));
        return all;
    }

    private static void read(Input document, Input input, Errors errors, List<VillageAssessmentFacts> into) {
        try {
            VillageEvidence evidence = new VillageEvidence(document.readJson(ScoringScheme.class));
            FactsReader.read(evidence.form(), input, errors, evidence::facts, (facts, row) -> into.add(facts));
        } catch (UsageException e) {
            errors.add(document.name(), String.valueOf(e.getMessage()));
        }
    }

    private Form<VillageAssessmentFacts> form() {
        Stream<Column> criteria = scheme.criteria().stream()
                .map(c -> text(c.id(), c.name().zh(), c.name().en(), "F 0"));
        List<Column> columns = new ArrayList<>();
        columns.add(text("village", "村", "village", "江桥村"));
        criteria.forEach(columns::add);
        columns.add(Column.optional("selfScore", Column.Kind.TEXT, "自评分", "own score", "95"));
        columns.add(Column.optional("assessorScore", Column.Kind.TEXT, "考评分", "assessor's total", "77"));
        columns.add(text("decidedWithoutBallot", "有未经票决的救助", "assistance without a ballot", "NO"));
        columns.add(Column.optional("unballoted", Column.Kind.TEXT, "未经票决的救助", "without a ballot", "A-1 A-2"));
        columns.add(Column.optional("disorder", Column.Kind.TEXT, "管理混乱、上访告状", "disorder", "finance=YES"));
        return new Form<>(ID, VillageAssessmentFacts.class, columns);
    }

    private static Column text(String name, String zh, String en, String sample) {
        return Column.required(name, Column.Kind.TEXT, zh, en, sample);
    }

    private VillageAssessmentFacts facts(Map<String, Object> row) {
        VillageAssessmentFacts.Builder facts = VillageAssessmentFacts.builder()
                .village(cell(row, "village"))
                .evidence(evidence(row))
                .decidedWithoutBallot(truth("decidedWithoutBallot", cell(row, "decidedWithoutBallot")))
                .addAllUnballoted(words(cell(row, "unballoted")))
                .disorder(disorder(cell(row, "disorder")));
        if (row.containsKey("selfScore")) {
            facts.selfScore(Points.parse(cell(row, "selfScore")));
        }
        if (row.containsKey("assessorScore")) {
            facts.assessorScore(Points.parse(cell(row, "assessorScore")));
        }
        return facts.build();
    }

    private Evidence evidence(Map<String, Object> row) throws InvalidInputException {
        return Evidence.of(
                scheme,
                scheme.criteria().stream()
                        .map(Criterion::id)
                        .map(id -> EvidenceCell.observation(id, cell(row, id)))
                        .toList());
    }

    private static Disorder disorder(String cell) {
        Truth[] facts = new Truth[KINDS.size()];
        Arrays.fill(facts, Truth.NO);
        for (String word : words(cell)) {
            String[] parts = word.split("=", 2);
            int kind = KINDS.indexOf(parts[0]);
            if (kind < 0 || parts.length < 2) {
                throw new IllegalArgumentException(
                        "disorder must name facts of " + KINDS + ", such as finance=YES, but is \"" + cell + "\"");
            }
            facts[kind] = truth("disorder " + parts[0], parts[1]);
        }
        return new Disorder(facts[0], facts[1], facts[2], facts[3], facts[4], facts[5], facts[6]);
    }

    private static Truth truth(String what, String word) {
        return Stream.of(Truth.values())
                .filter(truth -> truth.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(what + " must be YES, NO or UNKNOWN but is \"" + word + "\""));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
    }

    private static String cell(Map<String, Object> row, String column) {
        return String.valueOf(row.getOrDefault(column, ""));
    }
}
