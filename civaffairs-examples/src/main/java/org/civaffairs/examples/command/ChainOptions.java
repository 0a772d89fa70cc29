package org.civaffairs.examples.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.examples.facts.UsageException;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.reconciliation.ChainCheck;
import org.civaffairs.funds.reconciliation.ChainReport;
import org.civaffairs.funds.reconciliation.JournalChain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Whether books are hashed into a chain, and what somebody kept of it. Nothing is hashed unless it is asked for: it takes
 * longer than all checks together.
 */
final class ChainOptions {
    @Option(
            names = "--chain",
            description = "print the head of the chain of hashes over the books, and its size, to be kept elsewhere:"
                    + " tamper-evident, not tamper-proof")
    private boolean chain;

    @Option(
            names = "--head",
            paramLabel = "HEX",
            description =
                    "check that the books are still those whose head was kept: 64 hexadecimal digits, with --size")
    private @Nullable String head;

    @Option(names = "--size", paramLabel = "N", description = "how many entries the head of --head covers")
    private @Nullable Long size;

    @Option(
            names = "--hashes",
            paramLabel = "FILE",
            description =
                    "the hash of each entry, one a line, as --save-hashes wrote them: tells at which entry the books"
                            + " were changed; with --head and --size")
    private @Nullable Path hashes;

    @Option(
            names = "--save-hashes",
            paramLabel = "FILE",
            description = "write the hash of each entry of these books, one a line, for a later --hashes")
    private @Nullable Path save;

    /** The check that was asked for; made before anything is read, since it may have been typed wrongly. */
    @Nullable
    ChainCheck check() {
        if (head == null && size == null && hashes == null) {
            return chain || save != null ? ChainCheck.of(JournalChain.EMPTY) : null;
        }
        if (head == null || size == null) {
            throw new UsageException(
                    "--head, --size and --hashes go together: give the head that was kept, and its size");
        }
        try {
            JournalChain kept = new JournalChain(head, size);
            return hashes == null ? ChainCheck.of(kept) : ChainCheck.of(kept, read(hashes));
        } catch (InvalidInputException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Whether there was something to compare with. */
    boolean isKept() {
        return head != null;
    }

    /** What became of the entries; writes their hashes if that was asked for. */
    ChainReport report(ChainCheck check, Journal journal) {
        if (save != null) {
            save(save, journal);
        }
        return check.check(journal);
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static void line(BufferedWriter out, String hash) {
        try {
            out.write(hash + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(Path file, Journal journal) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            JournalChain.EMPTY.append(journal, hash -> line(out, hash));
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException(file + " cannot be written: " + e.getMessage());
        }
    }
}
