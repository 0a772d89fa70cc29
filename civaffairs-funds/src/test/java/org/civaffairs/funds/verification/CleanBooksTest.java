package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.funds.journal.Dossier;
import org.junit.jupiter.api.Test;

class CleanBooksTest {
    @Test
    void clean_books_have_no_finding() {
        Dossier dossier = CleanBooks.dossier();
        assertEquals(List.of(), CleanBooks.findings(CleanBooks.journal(dossier, CleanBooks.postings(dossier))));
    }
}
