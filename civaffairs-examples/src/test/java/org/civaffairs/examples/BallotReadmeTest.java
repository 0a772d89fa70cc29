package org.civaffairs.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ballot that both READMEs show, taken from them and run in a shell with this program's own start-up script. */
class BallotReadmeTest {
    private static final int MOST_LINES = 24;

    @ParameterizedTest
    @CsvSource({"README.md, ## A ballot", "README.zh-CN.md, ## 一次票决"})
    void the_ballot_of_the_readme_runs_and_prints_what_it_says(String file, String heading) throws IOException {
        ReadmeBlock block = ReadmeBlock.of(file, heading);
        assertTrue(block.lines() <= MOST_LINES, () -> block.lines() + " lines");
        List<String> printed = block.run();
        assertEquals("PASSED, needs 7 of 13, has 9, 2 to spare", printed.get(0));
        assertTrue(printed.get(1).contains("decision.quorum = PRESENT >1/2 of ENTITLED"), printed.get(1));
        assertTrue(printed.get(1).contains("(ADOPTED, Art. 17)"), printed.get(1));
        String notice = String.join("\n", printed.subList(2, printed.size() - 1));
        assertTrue(notice.contains("李**") && !notice.contains("小四"), notice);
        assertTrue(notice.contains("江桥村村委会"), notice);
        assertTrue(printed.get(printed.size() - 1).matches("[0-9a-f]{64}"), notice);
    }
}
