package org.civaffairs.examples.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the command line: what it printed and how it ended. */
public record Run(int exitCode, String out, String err) {
    /** The sample's files, as a checkout has them. */
    public static final Path SAMPLE = Path.of("sample");

    /** Runs with nothing on standard input. */
    public static Run of(String... args) {
        return reading("", args);
    }

    /** Runs with a text on standard input. */
    public static Run reading(String in, String... args) {
        return reading(in.getBytes(StandardCharsets.UTF_8), args);
    }

    /** Runs with bytes on standard input. */
    public static Run reading(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Civaffairs.run(new ByteArrayInputStream(in), out, err, args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }

    /** The lines of standard error. */
    public List<String> problems() {
        return err.lines().toList();
    }
}
