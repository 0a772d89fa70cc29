package org.civaffairs.examples.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.transparency.VillageAssessment;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.core.transparency.VillageAssessmentRule;
import org.civaffairs.examples.county.CountyFiles;
import org.civaffairs.examples.county.VillageEvidence;
import org.civaffairs.examples.facts.Errors;

/** The sheets of all villages, with the totals that an assessor wrote down: most right, some wrong, some missing. */
final class SampleAssessment {
    private static final String INVENTED = "# INVENTED evidence by EXAMPLE-100.json; see EvidenceCell for the cells."
            + " T: targeted inspection. F: full survey. P: phone check. P?: not established."
            + " 虚构考核记录:T重点督查,F面上普查,P电话抽查,P?不能确认。\n";
    private static final int TOO_LOW = 3;

    private final List<SampleEvidence.Row> rows = new ArrayList<>();
    private final Map<String, VillageAssessment> assessed = new LinkedHashMap<>();
    private final String scheme;

    SampleAssessment(List<SampleVillages.Place> places, String scheme) {
        this.scheme = scheme;
        SampleEvidence evidence = new SampleEvidence();
        places.forEach(place -> rows.add(evidence.row(place)));
        VillageAssessmentRule rule = VillageAssessmentRule.inForceOn(LocalDate.of(2010, 12, 31));
        for (VillageAssessmentFacts facts : facts()) {
            assessed.put(facts.village(), rule.assess(facts).value());
        }
    }

    private List<VillageAssessmentFacts> facts() {
        try {
            Path directory = Files.createTempDirectory("sheets");
            Files.writeString(directory.resolve("village-scheme.json"), scheme);
            Files.writeString(directory.resolve("village-evidence.csv"), csv(false));
            return VillageEvidence.read(CountyFiles.of(directory, StandardCharsets.UTF_8), new Errors(System.err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return how each village was assessed} */
    Map<String, VillageAssessment> assessed() {
        return assessed;
    }

    /** {@return the text of village-evidence.csv} */
    String csv() {
        return csv(true);
    }

    private String csv(boolean totals) {
        StringBuilder csv =
                new StringBuilder(INVENTED).append(SampleEvidence.header()).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            csv.append(rows.get(i).line(totals ? total(i) : "")).append('\n');
        }
        return csv.toString();
    }

    /** What follows from the sheet; of every 47th village some points too few, of every fourth nothing. */
    private String total(int number) {
        VillageAssessment value = assessed.get(rows.get(number).village());
        String score = value.worst().toString();
        if (number % 4 == 1 || !value.worst().equals(value.best()) || !score.matches("[0-9]+([.][0-9]{1,3})?")) {
            return "";
        }
        boolean wrong = number % 47 == 0;
        return wrong ? String.valueOf(Integer.parseInt(score.split("\\.", -1)[0]) - TOO_LOW) : score;
    }
}
