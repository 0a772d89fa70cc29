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
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.civaffairs.examples.shell.JavaShell;

/** The first block of Java under a heading of a README, run in a shell with this program's own start-up script. */
record ReadmeBlock(String code) {
    static ReadmeBlock of(String file, String heading) throws IOException {
        String readme = Files.readString(Path.of("..", file));
        assertTrue(readme.contains(heading), heading);
        int from = readme.indexOf("```java\n", readme.indexOf(heading)) + "```java\n".length();
        return new ReadmeBlock(readme.substring(from, readme.indexOf("```", from)));
    }

    long lines() {
        return code.lines().count();
    }

    /** What it prints. */
    List<String> run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            for (String snippet : snippets(shell, startUp() + code)) {
                for (SnippetEvent event : shell.eval(snippet)) {
                    assertEquals(Snippet.Status.VALID, event.status(), () -> faults(shell, event));
                    assertEquals(null, event.exception(), snippet);
                }
            }
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String faults(JShell shell, SnippetEvent event) {
        return shell.diagnostics(event.snippet())
                .map(fault -> fault.getMessage(Locale.ENGLISH))
                .collect(Collectors.joining("; ", event.snippet().source() + ": ", ""));
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
