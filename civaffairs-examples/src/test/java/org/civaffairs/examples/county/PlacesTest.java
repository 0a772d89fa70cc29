package org.civaffairs.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.civaffairs.examples.facts.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    private static final List<Township> TOWNSHIPS = List.of(new Township("1", "柏市镇"), new Township("2", "网岭镇"));

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Places read(Path directory, String csv) throws Exception {
        Files.writeString(directory.resolve("villages.csv"), csv);
        CountyFiles files = CountyFiles.of(directory, StandardCharsets.UTF_8);
        return Places.read(files, TOWNSHIPS, new Errors(new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    @Test
    void a_subject_belongs_to_its_township_its_office_or_its_village(@TempDir Path directory) throws Exception {
        Places places = read(directory, "township,village\n柏市镇,江桥村\n网岭镇,柏市镇外村\n");
        assertEquals(Optional.of("柏市镇"), places.township("柏市镇"));
        assertEquals(Optional.of("柏市镇"), places.township("柏市镇民政办 李*"));
        assertEquals(Optional.of("柏市镇"), places.township("江桥村 春季评议 低保01"));
        assertEquals(Optional.of("网岭镇"), places.township("柏市镇外村"));
        assertEquals(Optional.empty(), places.township("县民政局 李*"));
        assertEquals(Optional.empty(), places.township("攸县 柏市镇"));
        assertEquals(2, places.villages().size());
    }

    @Test
    void a_village_of_nowhere_and_one_that_stands_twice_are_problems_of_their_lines(@TempDir Path directory)
            throws Exception {
        Places places = read(directory, "township,village\n无名乡,甲村\n柏市镇,乙村\n网岭镇,乙村\n");
        assertEquals(List.of(new Village("柏市镇", "乙村")), places.villages());
        String name = directory.resolve("villages.csv").toString();
        assertEquals(
                List.of(
                        name + ":2: township \"无名乡\" is not in townships.csv: add it or correct it",
                        name + ":4: village \"乙村\" stands here a second time: keep one line"),
                err.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void a_county_without_a_list_has_no_villages(@TempDir Path directory) {
        CountyFiles files = CountyFiles.of(directory, StandardCharsets.UTF_8);
        assertEquals(
                List.of(), Places.read(files, TOWNSHIPS, new Errors(System.err)).villages());
    }
}
