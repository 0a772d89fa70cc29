package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FindingsTableTest {
    @Test
    void the_table_that_is_checked_in_is_that_of_the_code() throws IOException {
        assertEquals(FindingsTable.text(), Files.readString(FindingsTable.FILE), "run FindingsTable to write it anew");
    }

    @Test
    void each_code_has_a_row_with_clause_severity_meaning_and_remedy_in_both_languages() {
        String text = FindingsTable.text();
        assertEquals(
                FindingCode.values().length,
                text.lines().filter(line -> line.startsWith("| `")).count());
        assertTrue(text.contains("| `AUTHORITY_OVERDRAWN` | C-115 | violation 违反 | more than was resolved | 超出批准金额 |"
                + " resolve the rest, or reverse it | 追加决议，或冲正超出部分 |\n"));
        assertTrue(text.contains("minutes of the joint meeting C-115, panel ballot C-117,"), text);
        assertTrue(text.lines()
                .filter(line -> line.startsWith("|"))
                .allMatch(line -> line.chars().filter(c -> c == '|').count() == 8));
    }
}
