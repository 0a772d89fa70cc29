package org.civaffairs.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.civaffairs.examples.shell.JavaShell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ballot that both READMEs show, taken from them and run in a shell with this program's own start-up script. */
class BallotReadmeTest {
    private static final int MOST_LINES = 24;

    @ParameterizedTest
    @CsvSource({"README.md, ## A ballot", "README.zh-CN.md, ## 一次票决"})
    void the_ballot_of_the_readme_runs_and_prints_what_it_says(String file, String heading) throws IOException {
        String code = block(file, heading);
        assertTrue(code.lines().count() <= MOST_LINES, () -> code.lines().count() + " lines");
        List<String> printed = run(code).lines().toList();
        assertEquals("PASSED, needs 7 of 13, has 9, 2 to spare", printed.get(0));
        assertTrue(printed.get(1).contains("decision.quorum = PRESENT >1/2 of ENTITLED"), printed.get(1));
        assertTrue(printed.get(1).contains("(ADOPTED, Art. 17)"), printed.get(1));
        String notice = String.join("\n", printed.subList(2, printed.size() - 1));
        assertTrue(notice.contains("李**") && !notice.contains("小四"), notice);
        assertTrue(notice.contains("江桥村村委会"), notice);
        assertTrue(printed.get(printed.size() - 1).matches("[0-9a-f]{64}"), notice);
    }

    private static String block(String file, String heading) throws IOException {
        String readme = Files.readString(Path.of("..", file));
        int from = readme.indexOf("```java\n", readme.indexOf(heading)) + "```java\n".length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    private static String run(String code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            for (String snippet : snippets(shell, startUp() + code)) {
                for (SnippetEvent event : shell.eval(snippet)) {
                    assertEquals(Snippet.Status.VALID, event.status(), snippet);
                    assertEquals(null, event.exception(), snippet);
                }
            }
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> snippets(JShell shell, String source) {
        List<String> snippets = new ArrayList<>();
        String rest = source;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            snippets.add(info.source());
            rest = info.remaining();
        }
        return snippets;
    }

    private static String startUp() throws IOException {
        try (InputStream script = JavaShell.class.getResourceAsStream("imports.jsh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
