package org.civaffairs.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The books that both READMEs show, taken from them and run, as they are and with a fen too much. */
class BooksReadmeTest {
    private static final int FEWER_LINES_THAN = 30;
    private static final String PAID = "dibao, Yuan.of(250),";

    @ParameterizedTest
    @CsvSource({"README.md, '## Books, from the appropriation to the card'", "README.zh-CN.md, ## 一本账：从拨款到一卡通"})
    void the_books_of_the_readme_are_clean_and_a_fen_too_much_is_found(String file, String heading) throws IOException {
        ReadmeBlock block = ReadmeBlock.of(file, heading);
        assertTrue(block.lines() < FEWER_LINES_THAN, () -> block.lines() + " lines");
        assertEquals(List.of("verified journal of 2 postings, 0 closings, left: 750.00"), block.run());
        assertTrue(block.code().contains(PAID));
        String overpaid = block.code().replace(PAID, "dibao, Yuan.parse(\"250.01\"),");
        String finding = "#1 VIOLATION AUTHORITY_OVERDRAWN posting 2: 250.01 of 250.00, difference 0.01 [C-115] (会议3)";
        String found = overpaid.substring(0, overpaid.lastIndexOf("System.out"));
        assertEquals(List.of(finding), new ReadmeBlock(found).run());
        assertThrows(AssertionError.class, () -> new ReadmeBlock(overpaid).run());
        assertTrue(Files.readString(Path.of("..", file)).contains("`" + finding + "`"), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_statement_the_chain_and_the_payments_go_on_from_these_books(String file) throws IOException {
        String books = ReadmeBlock.of(file, file.equals("README.md") ? "## Books" : "## 一本账")
                .code();
        String after = ReadmeBlock.of(file, "`verify-journal`").code();
        assertEquals(
                List.of(
                        "verified journal of 2 postings, 0 closings, left: 750.00",
                        "VIOLATION RECONCILIATION_DIFFERENCE 专户 回单8: -249.99 of -250.00, difference 0.01 [C-113]",
                        "[]",
                        "true"),
                new ReadmeBlock(books + after).run());
    }
}
