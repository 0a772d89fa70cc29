package org.civaffairs.examples.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.civaffairs.examples.command.Run;
import org.junit.jupiter.api.Test;

class SampleCountyTest {
    @Test
    void the_files_are_what_the_program_writes() throws IOException {
        for (Map.Entry<String, String> file : SampleCounty.files().entrySet()) {
            assertEquals(
                    file.getValue(),
                    Files.readString(Run.SAMPLE.resolve(file.getKey())),
                    file.getKey() + ": run SampleCounty to write it anew");
        }
    }
}
