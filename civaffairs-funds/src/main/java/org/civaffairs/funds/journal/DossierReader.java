package org.civaffairs.funds.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of a {@link Dossier} piece by piece, for files that are too large to be held: whoever parses the file hands
 * over each paper as it goes by, and no JSON is kept. What the JSON of a dossier accepts is accepted, and the same is said
 * of what is wrong, all of it at the end. Objects come as maps by name, lists as lists, all else as text, number or truth.
 * Not thread-safe.
 *
 * <p>For example, {@code Dossier.reader().property("chart", chart).evidence(notice).evidence(minutes).voucher(first).read()}.
 */
public final class DossierReader {
    private static final String CHART = "chart";
    private static final String EVIDENCE = "evidence";
    private static final String VOUCHERS = "vouchers";
    private static final ChartDraft NO_CHART = new ChartDraft(List.of(), List.of(), List.of(), List.of(), List.of());

    private final Map<String, Object> unknown = new LinkedHashMap<>();
    private @Nullable Object chart;
    private final JsonRows<Evidence> evidence = new JsonRows<>(EVIDENCE, EvidenceJson::read);
    private final JsonRows<DossierJson.VoucherRow> vouchers = new JsonRows<>(VOUCHERS, DossierJson.VoucherRow::read);

    DossierReader() {}

    /**
     * Takes a property of the dossier as a whole. A list may come empty, and its elements one by one after it.
     *
     * @param name its name, such as {@code chart}; any other than the dossier's own is refused at the end
     * @param json its value
     * @return this
     */
    public DossierReader property(String name, @Nullable Object json) {
        switch (name) {
            case CHART -> chart = json;
            case EVIDENCE -> evidence.addAll(json);
            case VOUCHERS -> vouchers.addAll(json);
            default -> unknown.put(name, String.valueOf(json));
        }
        return this;
    }

    /**
     * Takes the next piece of evidence.
     *
     * @param json the element of the list of evidence
     * @return this
     */
    public DossierReader evidence(@Nullable Object json) {
        evidence.add(json);
        return this;
    }

    /**
     * Takes the next voucher.
     *
     * @param json the element of the list of vouchers
     * @return this
     */
    public DossierReader voucher(@Nullable Object json) {
        vouchers.add(json);
        return this;
    }

    /**
     * Makes the dossier of everything that was handed over.
     *
     * @return the dossier
     * @throws InvalidInputException if anything is wrong: with the form of anything, or else with a chart, or else with names;
     *     all problems of that sort are reported, those of the chart first, then of the evidence, then of the vouchers
     */
    public Dossier read() {
        List<InvalidInputException.Problem> problems = new ArrayList<>();
        ChartDraft draft = readChart(problems);
        problems.addAll(evidence.problems());
        problems.addAll(vouchers.problems());
        if (!problems.isEmpty()) {
            throw new InvalidInputException("dossier", problems);
        }
        return new DossierJson(draft, evidence.rows(), vouchers.rows()).dossier();
    }

    private ChartDraft readChart(List<InvalidInputException.Problem> problems) {
        StrictJson json = StrictJson.of("dossier", unknown, CHART, EVIDENCE, VOUCHERS);
        ChartDraft draft = json.object(CHART, chart, new ChartJson(json)::read, NO_CHART);
        try {
            json.refuse();
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        }
        return draft;
    }
}
