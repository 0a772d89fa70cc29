package org.civaffairs.examples.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.examples.command.Run;

/** Writes the sample county's villages, awards, cadres and targets; all of it is invented and comes out the same each time. */
public final class SampleCounty {
    private SampleCounty() {}

    /**
     * What the files hold.
     *
     * @return the text of each file
     * @throws IOException if the list of townships or the scheme cannot be read
     */
    public static Map<String, String> files() throws IOException {
        List<String> townships = Files.readAllLines(Run.SAMPLE.resolve("townships.csv")).stream()
                .filter(line -> line.startsWith("430223"))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
        String scheme = Files.readString(Run.SAMPLE.resolve("EXAMPLE-100.json"));
        List<SampleVillages.Place> places = SampleVillages.all(townships);
        SampleAssessment assessment = new SampleAssessment(places, scheme);
        SampleAwards awards = new SampleAwards(townships, places, assessment.assessed());
        SampleConduct conduct = new SampleConduct(townships);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("villages.csv", SampleVillages.csv(places));
        files.put(
                "ballot-coverage.jsonl",
                SampleCoverage.lines(places, Files.readAllLines(Run.SAMPLE.resolve("ballot-coverage.jsonl"))));
        files.put("village-scheme.json", scheme);
        files.put("village-evidence.csv", assessment.csv());
        files.put("township-awards.csv", awards.townshipAwards());
        files.put("award-list.jsonl", awards.awardLists());
        files.put("demonstration-villages.jsonl", awards.demonstrations());
        files.put("phone-check.csv", awards.phoneChecks());
        files.put("visits.jsonl", conduct.visits());
        files.put("township-visits.jsonl", conduct.townshipVisits());
        files.put("conduct.jsonl", conduct.conduct());
        files.put("target.csv", SampleTargets.targets());
        files.put("deadline.csv", SampleTargets.deadlines());
        files.put("coverage.jsonl", SampleTargets.coverages());
        return files;
    }

    /**
     * Writes the files into a directory.
     *
     * @param args the directory
     * @throws IOException if they cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(Path.of(args[0], file.getKey()), file.getValue());
        }
    }
}
