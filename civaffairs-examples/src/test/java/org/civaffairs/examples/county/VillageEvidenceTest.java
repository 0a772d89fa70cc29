package org.civaffairs.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.transparency.Disorder;
import org.civaffairs.core.transparency.Points;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.examples.command.Run;
import org.civaffairs.examples.facts.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageEvidenceTest {
    private static final String HEADER = "village,A1,A2,B1,B2,B3,C1,C2,D1,D2,E1,E2,E3,F1,selfScore,assessorScore,"
            + "decidedWithoutBallot,unballoted,disorder\n";
    private static final String CELLS = "T YES,F 0,F 0 1,F 0,F -,F 4,F 0,T 0,F 0,P 92%,F 97%,F 0,F 1";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private List<VillageAssessmentFacts> read(Path directory, String rows) throws Exception {
        Files.writeString(directory.resolve("village-evidence.csv"), HEADER + rows);
        return VillageEvidence.read(
                CountyFiles.of(directory, StandardCharsets.UTF_8),
                new Errors(new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    private static void copyScheme(Path directory) throws Exception {
        Files.copy(Run.SAMPLE.resolve("EXAMPLE-100.json"), directory.resolve("village-scheme.json"));
    }

    @Test
    void a_row_is_the_facts_of_a_village(@TempDir Path directory) throws Exception {
        copyScheme(directory);
        VillageAssessmentFacts facts = read(
                        directory, "江桥村," + CELLS + ",95,77.5,YES,低保-1 低保-2,finance=YES petition=UNKNOWN linked=YES\n")
                .get(0);
        assertEquals("江桥村", facts.village());
        assertEquals(13, facts.evidence().observations().size());
        assertEquals(
                "B1 FULL_SURVEY [0, 1]", facts.evidence().observations().get(2).toString());
        assertEquals(
                "B3 FULL_SURVEY not applicable",
                facts.evidence().observations().get(4).toString());
        assertEquals(Optional.of(Points.parse("95")), facts.selfScore());
        assertEquals(Optional.of(Points.parse("77.5")), facts.assessorScore());
        assertEquals(Truth.YES, facts.decidedWithoutBallot());
        assertEquals(List.of("低保-1", "低保-2"), facts.unballoted());
        assertEquals(
                new Disorder(Truth.NO, Truth.NO, Truth.YES, Truth.UNKNOWN, Truth.NO, Truth.YES, Truth.NO),
                facts.disorder());
    }

    @Test
    void what_is_empty_is_not_known_or_not_so(@TempDir Path directory) throws Exception {
        copyScheme(directory);
        VillageAssessmentFacts facts =
                read(directory, "江桥村," + CELLS + ",,,UNKNOWN,,\n").get(0);
        assertEquals(Optional.empty(), facts.selfScore());
        assertEquals(Optional.empty(), facts.assessorScore());
        assertEquals(List.of(), facts.unballoted());
        assertEquals(Disorder.NONE, facts.disorder());
    }

    @Test
    void a_bad_row_is_reported_with_its_line_and_the_good_ones_go_on(@TempDir Path directory) throws Exception {
        copyScheme(directory);
        List<VillageAssessmentFacts> good = read(
                directory,
                "甲村," + CELLS + ",,,NO,,quarrels=YES\n乙村," + CELLS + ",,,MAYBE,,\n丙村," + CELLS + ",,,NO,,\n");
        assertEquals(
                List.of("丙村"),
                good.stream().map(VillageAssessmentFacts::village).toList());
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("village-evidence.csv:2: disorder must name facts of [government,"), said);
        assertTrue(
                said.contains(
                        "village-evidence.csv:3: decidedWithoutBallot must be YES, NO or UNKNOWN but is \"MAYBE\""),
                said);
    }

    @Test
    void evidence_without_its_scheme_or_with_a_broken_one_is_a_problem(@TempDir Path directory) throws Exception {
        assertEquals(List.of(), read(directory, "甲村," + CELLS + ",,,NO,,\n"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("needs village-scheme.json beside it"));
        Files.writeString(directory.resolve("village-scheme.json"), "{}");
        err.reset();
        assertEquals(List.of(), read(directory, "甲村," + CELLS + ",,,NO,,\n"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("village-scheme.json"));
    }
}
