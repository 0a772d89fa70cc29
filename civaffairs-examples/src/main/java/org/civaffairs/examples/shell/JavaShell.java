package org.civaffairs.examples.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jdk.jshell.tool.JavaShellToolBuilder;

/** The JDK's shell, on this program's class path, with its start-up script. */
public final class JavaShell {
    private static final String UTF_8 = "=UTF-8";

    private JavaShell() {}

    /** {@return the shell's exit code, when its user has left} */
    public static int run() {
        try {
            Path imports = Files.createTempFile("civaffairs", ".jsh");
            try {
                Files.write(imports, resource("imports.jsh"));
                return start(imports, preferences());
            } finally {
                Files.delete(imports);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String script) throws IOException {
        try (InputStream resource = JavaShell.class.getResourceAsStream(script)) {
            return Objects.requireNonNull(resource, script).readAllBytes();
        }
    }

    /**
     * How long a value may be before the shell cuts it. Such settings are obeyed only where a person types them, so a first
     * shell is told to retain them, and the second remembers. They stay in this map, away from the user's own.
     */
    private static Map<String, String> preferences() throws IOException {
        Map<String, String> preferences = new HashMap<>();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        JavaShellToolBuilder shell = JavaShellToolBuilder.builder()
                .persistence(preferences)
                .in(new ByteArrayInputStream(resource("settings.jsh")), null)
                .out(nowhere)
                .err(nowhere);
        start(shell, "--no-startup", "--execution", "local");
        return preferences;
    }

    private static int start(Path imports, Map<String, String> preferences) {
        return start(
                JavaShellToolBuilder.builder().persistence(preferences),
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                imports.toString(),
                "-R-Dfile.encoding" + UTF_8,
                "-R-Dstdout.encoding" + UTF_8,
                "-R-Dsun.stdout.encoding" + UTF_8);
    }

    private static int start(JavaShellToolBuilder shell, String... arguments) {
        try {
            return shell.start(arguments);
        } catch (Exception e) {
            throw new IllegalStateException("the shell did not start: " + e.getMessage(), e);
        }
    }
}
