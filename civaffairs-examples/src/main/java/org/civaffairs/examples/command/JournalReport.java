package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.books.FindingTally;
import org.civaffairs.examples.county.JournalYear;
import org.civaffairs.funds.verification.PostingFinding;
import org.civaffairs.funds.verification.VerificationSummary;

/** A verification to read. */
final class JournalReport {
    private final LanguageOption language;
    private final Console console;
    private final JournalTables tables;

    JournalReport(LanguageOption language, Console console) {
        this.language = language;
        this.console = console;
        tables = new JournalTables(language);
    }

    /** The books of a county's year, in short. */
    void year(JournalYear year) {
        tables.totals(year.verification().summary()).print(console);
        console.line("");
        tables.balances(year.verification().after()).print(console);
        console.line("");
        findings(year.tally(), List.of());
    }

    void totals(VerificationSummary summary, LocalDate day, boolean isAllRead) {
        Text clean = isAllRead ? Say.CLEAN : Say.CLEAN_BUT_UNREAD;
        console.line(language.say(Say.JOURNAL) + language.comma() + language.say(Say.ON) + " " + day + language.colon()
                + language.say(summary.isClean() ? clean : Say.NOT_CLEAN));
        tables.totals(summary).print(console);
        console.line("");
    }

    void findings(FindingTally tally, List<PostingFinding> shown) {
        console.line(language.say(Say.FINDINGS_BY_CODE) + language.colon() + tally.total());
        if (tally.total() > 0) {
            tables.byCode(tally).print(console);
        }
        console.line("");
        if (!shown.isEmpty()) {
            console.line(language.say(Say.FIRST_FINDINGS) + language.colon() + shown.size() + "/" + tally.total());
            tables.findings(shown).print(console);
            console.line("");
        }
    }

    void assumptions(List<Provision<?>> assumptions) {
        console.line(language.say(Say.ASSUMPTIONS));
        assumptions.forEach(p -> console.line("  " + Lines.of(p, language)));
    }
}
