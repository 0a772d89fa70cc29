package org.civaffairs.examples.command;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.value.Text;
import org.civaffairs.funds.reconciliation.ChainReport;
import org.civaffairs.funds.reconciliation.ReconciliationCode;

/** The chain of hashes over books, to read: what to keep of it, and what became of what was kept. */
final class ChainPrinter {
    private static final Pattern ENTRY = Pattern.compile("entry ([0-9]+)");
    private static final Pattern ENTRIES = Pattern.compile("entries ([0-9]+) to ([0-9]+)");

    private final LanguageOption language;
    private final Console console;

    ChainPrinter(LanguageOption language, Console console) {
        this.language = language;
        this.console = console;
    }

    void print(ChainReport report, boolean kept) {
        console.line(language.say(BookWords.CHAIN));
        Table table = table(BookWords.CHAIN_SIZE, BookWords.CHAIN_HEAD, BookWords.CHAIN_OUTCOME);
        table.add(
                report.now().size(),
                report.now().head(),
                language.say(kept ? report.outcome().label() : BookWords.NOTHING_KEPT));
        table.print(console);
        report.findings().forEach(this::finding);
        console.line("");
    }

    private void finding(Finding f) {
        Table table = table(
                Say.SEVERITY,
                Say.WHERE,
                Say.FINDING,
                Say.EXPECTED,
                Say.ACTUAL,
                BookWords.DOUBTFUL,
                Say.CLAUSE,
                Say.REMEDY);
        table.add(
                language.say(f.severity().label()),
                where(f.subject()),
                language.say(f.code().name()),
                f.expected(),
                f.actual(),
                f.difference(),
                f.citation().clause(),
                language.say(ReconciliationCode.HASH_MISMATCH.remedy()));
        table.print(console);
    }

    private String where(String subject) {
        if (!language.isChinese()) {
            return subject;
        }
        String one = ENTRY.matcher(subject).replaceFirst("第$1条");
        return ENTRIES.matcher(one).replaceFirst("第$1至$2条");
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(language::say).toList());
    }
}
