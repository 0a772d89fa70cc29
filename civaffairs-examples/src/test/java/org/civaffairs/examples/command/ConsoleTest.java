package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
    /** Takes some bytes, then behaves like a pipe that nobody reads any more. */
    private static final class ClosedPipe extends OutputStream {
        private int left;

        ClosedPipe(int left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("Broken pipe");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"county", "rules", "facts", "county --csv", "rules --json"})
    void a_closed_output_is_said_once_and_ends_with_two(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Civaffairs.run(InputStream.nullInputStream(), new ClosedPipe(10), err, command.split(" ", -1));
        assertEquals(2, exitCode);
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(
                1,
                said.lines()
                        .filter(l -> l.contains("standard output was closed"))
                        .count(),
                said);
        assertEquals(1, said.lines().count(), said);
    }

    @Test
    void a_reader_who_leaves_in_the_middle_of_many_assessments_stops_them() {
        StringBuilder facts = new StringBuilder("township,residents,staff\n");
        facts.append("甲,1,1\n".repeat(5_000));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Civaffairs.run(
                new java.io.ByteArrayInputStream(facts.toString().getBytes(StandardCharsets.UTF_8)),
                new ClosedPipe(100_000),
                err,
                "assess",
                "staffing");
        assertEquals(2, exitCode);
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
    }
}
