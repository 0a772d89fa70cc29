package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;

/** A dossier as JSON: the chart, the evidence, and the vouchers by the names of persons, offices and evidence. */
@JsonPropertyOrder({"chart", "evidence", "vouchers"})
record DossierJson(
        @JsonProperty("chart") ChartDraft chart,
        @JsonProperty("evidence") List<Evidence> evidence,
        @JsonProperty("vouchers") List<VoucherRow> vouchers) {
    @JsonPropertyOrder({"name", "acts", "attached"})
    record VoucherRow(
            @JsonProperty("name") String name,
            @JsonProperty("acts") List<ActRow> acts,
            @JsonProperty("attached") List<String> attached) {
        static VoucherRow of(Voucher voucher) {
            List<ActRow> acts = voucher.acts().stream().map(ActRow::of).toList();
            return new VoucherRow(
                    voucher.name(),
                    acts,
                    voucher.attached().stream().map(Evidence::name).toList());
        }

        static VoucherRow read(Map<?, ?> given) {
            StrictJson json = StrictJson.of("voucher", null);
            json.own("", given.keySet(), "name", "acts", "attached");
            String name = json.text("name", given.get("name"));
            List<ActRow> acts = json.objects("acts", given.get("acts"), (path, act) -> ActRow.read(json, path, act));
            List<String> attached = json.items("attached", given.get("attached"), json::text);
            json.refuse();
            return new VoucherRow(name, acts, attached);
        }
    }

    @JsonPropertyOrder({"duty", "person", "office"})
    record ActRow(
            @JsonProperty("duty") Duty duty,
            @JsonProperty("person") String person,
            @JsonProperty("office") String office) {
        static ActRow of(Act act) {
            return new ActRow(act.duty(), act.person().name(), act.office().name());
        }

        private static ActRow read(StrictJson json, String path, Map<?, ?> given) {
            json.own(path, given.keySet(), "duty", "person", "office");
            return new ActRow(
                    json.choice(path + "duty", given.get("duty"), Duty.values()),
                    json.text(path + "person", given.get("person")),
                    json.text(path + "office", given.get("office")));
        }
    }

    static DossierJson of(Dossier dossier) {
        List<VoucherRow> rows = dossier.vouchers().stream().map(VoucherRow::of).toList();
        return new DossierJson(dossier.chart().draft(), dossier.evidence(), rows);
    }

    /** Makes the chart, then looks up names in it; all names that are not there are told together. */
    Dossier dossier() {
        Chart listed = Chart.of(chart);
        DossierBuilder dossier = Dossier.builder(listed).evidence(evidence.toArray(Evidence[]::new));
        Problems unknown = Problems.of("dossier");
        for (int i = 0; i < vouchers.size(); i++) {
            VoucherRow row = vouchers.get(i);
            List<Act> acts = acts("vouchers[" + i + "].acts", row.acts(), listed, unknown);
            dossier.voucher(row.name(), acts, row.attached().toArray(String[]::new));
        }
        if (unknown.found().isEmpty()) {
            return dossier.build();
        }
        List<InvalidInputException.Problem> all = new ArrayList<>(unknown.found());
        try {
            dossier.build();
        } catch (InvalidInputException e) {
            all.addAll(e.problems());
        }
        throw new InvalidInputException("dossier", all);
    }

    private static List<Act> acts(String path, List<ActRow> rows, Chart chart, Problems unknown) {
        List<Act> acts = new ArrayList<>();
        for (int j = 0; j < rows.size(); j++) {
            ActRow row = rows.get(j);
            Person person = chart.findPerson(row.person()).orElse(null);
            Office office = chart.findOffice(row.office()).orElse(null);
            if (person != null && office != null) {
                acts.add(new Act(row.duty(), person, office));
            } else {
                String at = path + "[" + j + "]";
                unknown.require(person != null, at + ".person", "must be a person of the chart", row.person());
                unknown.require(office != null, at + ".office", "must be an office of the chart", row.office());
            }
        }
        return acts;
    }
}
