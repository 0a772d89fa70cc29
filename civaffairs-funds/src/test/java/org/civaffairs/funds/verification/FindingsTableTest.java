package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.civaffairs.funds.RuleFindings;
import org.civaffairs.funds.reconciliation.ReconciliationCode;
import org.junit.jupiter.api.Test;

class FindingsTableTest {
    @Test
    void the_table_that_is_checked_in_is_that_of_the_code() throws IOException {
        assertEquals(FindingsTable.text(), Files.readString(FindingsTable.FILE), "run FindingsTable to write it anew");
    }

    private static List<String> rows(String text, String heading) {
        String from = text.substring(text.indexOf("## " + heading));
        int next = from.indexOf("\n## ");
        return (next < 0 ? from : from.substring(0, next))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    @Test
    void each_code_has_a_row_with_clause_severity_meaning_and_remedy_in_both_languages() throws IOException {
        String text = FindingsTable.text();
        assertEquals(FindingCode.values().length, rows(text, "Verification").size());
        assertTrue(text.contains("| `AUTHORITY_OVERDRAWN` | C-115 | violation 违反 | more than was resolved | 超出批准金额 |"
                + " resolve the rest, or reverse it | 追加决议，或冲正超出部分 |\n"));
        assertTrue(text.contains("minutes of the joint meeting C-115, panel ballot C-117,"), text);
    }

    @Test
    void what_others_keep_and_the_other_rules_have_tables_of_their_own() throws IOException {
        String text = FindingsTable.text();
        List<String> kept = rows(text, "Books beside");
        assertEquals(ReconciliationCode.values().length, kept.size());
        assertTrue(kept.get(0)
                .startsWith("| `RECONCILIATION_DIFFERENCE` | C-113 | violation 违反 | books and bank differ |"));
        assertTrue(kept.get(1).startsWith("| `HASH_MISMATCH` | C-97 | deficiency 未落实 | books were changed | 账簿被改动 |"));
        List<String> rules = rows(text, "Other rules");
        assertEquals(RuleFindings.all().size() - 1, rules.size());
        assertTrue(rules.contains(
                "| `annual-audit` | `AUDIT_OF_WRONG_YEAR` | C-139 | deficiency 未落实 | audit of another year"
                        + " | 审计年度不符 | audit the year that is due | 补审应审年度的资金 |"));
    }

    @Test
    void no_cell_is_empty_and_none_has_the_sign_that_parts_cells() throws IOException {
        for (String line :
                FindingsTable.text().lines().filter(l -> l.startsWith("| `")).toList()) {
            String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
            assertEquals(line.chars().filter(c -> c == '|').count(), cells.length + 1, line);
            assertTrue(cells.length == 7 || cells.length == 8, line);
            for (String cell : cells) {
                assertFalse(cell.isBlank(), line);
            }
        }
    }
}
