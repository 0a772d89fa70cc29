package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.SmallBooks.BOOK;
import static org.civaffairs.examples.command.SmallBooks.POSTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The head that somebody kept tells whether books are still the same. */
class VerifyChainTest {
    private static final String CHANGED = POSTINGS.replace("250.00", "249.99");

    @TempDir
    private Path directory;

    private SmallBooks files;
    private String head = "";
    private Path hashes = Path.of("");

    @BeforeEach
    void keep() throws IOException {
        files = new SmallBooks(directory);
        hashes = directory.resolve("hashes.txt");
        Run run = files.verify(BOOK, POSTINGS, "--save-hashes", hashes.toString());
        assertEquals(0, run.exitCode(), run.err());
        List<String> all = Files.readAllLines(hashes);
        assertEquals(4, all.size());
        head = all.get(3);
    }

    private static List<String> after(Run run) {
        List<String> lines = run.lines().stream()
                .map(line -> line.trim().replaceAll(" +", " "))
                .toList();
        int at =
                lines.indexOf("chain of hashes (tamper-evident, not tamper-proof; keep size and head elsewhere; entries"
                        + " count from 0)");
        return lines.subList(at + 1, lines.size());
    }

    @Test
    void size_and_head_are_printed_when_asked_for_and_only_then() throws IOException {
        List<String> lines = after(files.verify(BOOK, POSTINGS, "--chain"));
        assertEquals("size head against what was kept", lines.get(0));
        assertEquals("4 " + head + " nothing given", lines.get(1));
        assertFalse(files.verify(BOOK, POSTINGS).out().contains("tamper"));
    }

    @Test
    void books_that_are_the_same_or_went_on_are_no_finding() throws IOException {
        Run same = files.verify(BOOK, POSTINGS, "--head", head, "--size", "4");
        assertEquals(0, same.exitCode(), same.err());
        assertEquals("4 " + head + " intact", after(same).get(1));
        String before = Files.readAllLines(hashes).get(2);
        Run longer = files.verify(BOOK, POSTINGS, "--head", before, "--size", "3");
        assertEquals(0, longer.exitCode(), longer.err());
        assertEquals("4 " + head + " intact, and longer", after(longer).get(1));
    }

    @Test
    void a_changed_posting_is_a_finding_and_with_the_hashes_it_is_located() throws IOException {
        Run changed = files.verify(BOOK, CHANGED, "--head", head, "--size", "4");
        assertEquals(1, changed.exitCode(), changed.err());
        List<String> lines = after(changed);
        assertTrue(lines.get(1).endsWith(" broken"), lines.get(1));
        assertEquals("severity where finding expected actual entries in doubt clause remedy", lines.get(2));
        assertTrue(lines.get(3).startsWith("deficiency entries 0 to 3 books were changed " + head + " "), lines.get(3));
        Run located = files.verify(BOOK, CHANGED, "--head", head, "--size", "4", "--hashes", hashes.toString());
        assertEquals(1, located.exitCode(), located.err());
        String third = Files.readAllLines(hashes).get(2);
        assertTrue(
                after(located).get(3).startsWith("deficiency entry 2 books were changed " + third + " "),
                located.out());
        assertTrue(after(located).get(3).contains(" 2 C-97 compare with a copy kept elsewhere"), located.out());
    }

    /** The postings are the same; the chart says that a township's account is a beneficiary's. */
    @Test
    void a_role_that_was_changed_in_the_chart_is_found_at_the_first_entry_of_that_account() throws IOException {
        String book = BOOK.replace("\"name\":\"柏市\",\"role\":\"TOWNSHIP\"", "\"name\":\"柏市\",\"role\":\"SUSPENSE\"");
        assertFalse(book.equals(BOOK));
        Run run = files.verify(book, POSTINGS, "--head", head, "--size", "4", "--hashes", hashes.toString());
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(after(run).get(3).startsWith("deficiency entry 1 books were changed "), run.out());
    }

    @Test
    void books_that_are_shorter_say_from_where() throws IOException {
        String shorter = POSTINGS.substring(0, POSTINGS.lastIndexOf("\n4,") + 1);
        Run run = files.verify(BOOK, shorter, "--head", head, "--size", "4", "--hashes", hashes.toString());
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(after(run).get(1).endsWith(" shorter"), run.out());
        assertTrue(after(run).get(3).startsWith("deficiency entries 3 to 3 books were changed 4 3 1 C-97 "), run.out());
    }

    @Test
    void as_json_the_chain_is_the_last_line() throws IOException {
        Run run = files.verify(BOOK, POSTINGS, "--json", "--chain");
        assertEquals(List.of("{\"head\":\"" + head + "\",\"size\":4}"), run.lines());
        Run same = files.verify(BOOK, POSTINGS, "--json", "--head", head, "--size", "4");
        assertEquals(
                List.of("{\"outcome\":\"INTACT\",\"now\":{\"head\":\"" + head + "\",\"size\":4},\"findings\":[]}"),
                same.lines());
        Run changed = files.verify(BOOK, CHANGED, "--json", "--head", head, "--size", "4");
        String last = changed.lines().get(changed.lines().size() - 1);
        assertTrue(last.startsWith("{\"outcome\":\"BROKEN\",\"now\":{\"head\":\""), last);
        assertTrue(last.contains("\"code\":\"HASH_MISMATCH\""), last);
    }

    @Test
    void it_speaks_chinese_when_asked() throws IOException {
        Run run = files.verify(
                BOOK, CHANGED, "--lang", "zh", "--head", head, "--size", "4", "--hashes", hashes.toString());
        assertTrue(run.out().contains("哈希链（可察觉篡改，不能防止篡改；"), run.out());
        assertTrue(run.out().contains("第2条"), run.out());
        assertTrue(run.out().contains("账簿被改动"), run.out());
        Run whole = files.verify(BOOK, CHANGED, "--lang", "zh", "--head", head, "--size", "4");
        assertTrue(whole.out().contains("第0至3条"), whole.out());
    }

    @Test
    void what_was_typed_wrongly_is_said_before_anything_is_read() throws IOException {
        Run alone = files.verify("no book", "no postings", "--head", head);
        assertEquals(2, alone.exitCode());
        assertTrue(alone.err().contains("--head, --size and --hashes go together"), alone.err());
        assertEquals("", alone.out());
        assertEquals(2, files.verify("no book", "", "--size", "4").exitCode());
        Run bad = files.verify("no book", "", "--head", "ABC", "--size", "4");
        assertTrue(bad.err().contains("head must be 64 hexadecimal digits in lower case, a SHA-256,"), bad.err());
        Run other = files.verify(BOOK, "", "--head", head, "--size", "3", "--hashes", hashes.toString());
        assertTrue(other.err().contains("hashes must be one for each of 3 but is 4"), other.err());
        Run none = files.verify(BOOK, "", "--head", head, "--size", "4", "--hashes", "no-such-file");
        assertTrue(none.err().contains("no-such-file cannot be read"), none.err());
    }
}
