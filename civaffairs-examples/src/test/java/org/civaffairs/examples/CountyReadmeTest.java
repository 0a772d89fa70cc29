package org.civaffairs.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civaffairs.examples.command.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a county's year that both READMEs show. */
class CountyReadmeTest {
    @ParameterizedTest
    @CsvSource({"README.md, en, the ten most serious findings", "README.zh-CN.md, zh, 十件最要紧的事"})
    void the_head_of_the_readme_is_what_is_printed(String file, String language, String first) throws IOException {
        String readme = Files.readString(Path.of("..", file));
        int from = readme.indexOf("```\n" + first) + "```\n".length();
        List<String> shown =
                readme.substring(from, readme.indexOf("```", from)).lines().toList();
        List<String> printed =
                Run.of("county", "--lang", language, "--section", "gravest").lines();
        assertEquals(first, shown.get(0));
        assertEquals(12, shown.size());
        for (String line : shown) {
            assertTrue(line.equals("…") || printed.contains(line), line);
        }
    }
}
